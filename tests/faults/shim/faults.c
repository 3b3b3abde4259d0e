/*
 * Stands between a process and the files below one folder (LD_PRELOAD): keeps a record of everything that is written,
 * flushed, renamed and removed there, and makes the disk full, broken, locked or the process dead at a chosen moment.
 *
 * FAULT_ROOT     folder, absolute; nothing else is touched
 * FAULT_CONTROL  file of eight 64-bit numbers, shared with the test (see `enum control`)
 * FAULT_TRACE    file to which each operation is appended, in the order in which it took effect
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum control { SPACE_LEFT, KILL_AT, OPERATIONS, REFUSED, FAIL_FROM, FAIL_COUNT, FAIL_ERRNO, FAIL_KINDS };
enum kind { K_WRITE = 1, K_SYNC = 2, K_RENAME = 4, K_TRUNCATE = 8, K_UNLINK = 16, K_OPEN = 32 };

static const char *root;
static size_t rootLength;
static volatile int64_t *control;
static int traceFile = -1;
static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

__attribute__((constructor)) static void begin(void) {
  const char *wanted = getenv("FAULT_ROOT"), *trace = getenv("FAULT_TRACE"), *shared = getenv("FAULT_CONTROL");
  if (!wanted || !shared) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, shared, O_RDWR | O_CLOEXEC, 0);
  if (file < 0) return;
  void *map = mmap(NULL, 64, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (map == MAP_FAILED) return;
  control = map;
  if (trace) traceFile = (int)syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  rootLength = strlen(wanted);
  root = wanted;
}

static int isInside(const char *path) {
  return root && path && strncmp(path, root, rootLength) == 0 && (path[rootLength] == '/' || path[rootLength] == 0);
}

/* Path of an open file if it lies below the root. */
static int pathOf(int fd, char *path) {
  char link[64];
  if (!root) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, 4095);
  if (length <= 0) return 0;
  path[length] = 0;
  return isInside(path);
}

/* Record: type, inode, offset or length, lengths of the two texts that follow. */
static void record(char type, uint64_t inode, int64_t at, const void *first, uint32_t firstLength, const void *second,
                   uint32_t secondLength) {
  if (traceFile < 0) return;
  char head[25];
  head[0] = type;
  memcpy(head + 1, &inode, 8);
  memcpy(head + 9, &at, 8);
  memcpy(head + 17, &firstLength, 4);
  memcpy(head + 21, &secondLength, 4);
  struct iovec parts[3] = {{head, 25}, {(void *)first, firstLength}, {(void *)second, secondLength}};
  syscall(SYS_writev, traceFile, parts, 3);
}

/* Counts an operation; -1 with errno if it is to fail, 1 if the process is to die in the middle of it. */
static int next(int kind) {
  int64_t number = control[OPERATIONS]++;
  if (control[FAIL_FROM] >= 0 && (control[FAIL_KINDS] & kind) && number >= control[FAIL_FROM] &&
      control[FAIL_COUNT] > 0) {
    control[FAIL_COUNT]--;
    control[REFUSED]++;
    errno = (int)control[FAIL_ERRNO];
    return -1;
  }
  return control[KILL_AT] >= 0 && number >= control[KILL_AT];
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static ssize_t put(int fd, const void *bytes, size_t count, off_t at, int isPositioned) {
  struct stat before;
  syscall(SYS_fstat, fd, &before);
  off_t from = at;
  if (!isPositioned) {
    int flags = fcntl(fd, F_GETFL);
    from = flags & O_APPEND ? before.st_size : lseek(fd, 0, SEEK_CUR);
  }
  int64_t growth = from + (int64_t)count - before.st_size;
  if (growth > 0 && control[SPACE_LEFT] >= 0 && growth > control[SPACE_LEFT]) {
    int64_t room = (int64_t)count - (growth - control[SPACE_LEFT]);
    control[REFUSED]++;
    if (room <= 0) {
      errno = ENOSPC;
      return -1;
    }
    count = (size_t)room;
    growth = control[SPACE_LEFT];
  }
  int fate = next(K_WRITE);
  if (fate < 0) return -1;
  if (fate > 0) count /= 2;
  ssize_t written = isPositioned ? syscall(SYS_pwrite64, fd, bytes, count, at) : syscall(SYS_write, fd, bytes, count);
  if (fate > 0) die();
  if (written > 0) {
    if (growth > 0 && control[SPACE_LEFT] >= 0) control[SPACE_LEFT] -= growth;
    record('W', before.st_ino, from, "", 0, bytes, (uint32_t)written);
  }
  return written;
}

#define INSIDE(fd) char path[4096]; if (!pathOf(fd, path))
#define LOCKED(type, work) pthread_mutex_lock(&turn); type result = work; int kept = errno; pthread_mutex_unlock(&turn); errno = kept; return result

ssize_t write(int fd, const void *bytes, size_t count) {
  INSIDE(fd) { REAL(write); return real(fd, bytes, count); }
  LOCKED(ssize_t, put(fd, bytes, count, 0, 0));
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t at) {
  INSIDE(fd) { REAL(pwrite64); return real(fd, bytes, count, at); }
  LOCKED(ssize_t, put(fd, bytes, count, at, 1));
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) { return pwrite64(fd, bytes, count, at); }
ssize_t writev(int fd, const struct iovec *parts, int count) {
  INSIDE(fd) { REAL(writev); return real(fd, parts, count); }
  ssize_t total = 0;
  for (int part = 0; part < count; part++) {
    ssize_t written = write(fd, parts[part].iov_base, parts[part].iov_len);
    if (written < 0) return total > 0 ? total : -1;
    total += written;
    if ((size_t)written < parts[part].iov_len) break;
  }
  return total;
}
ssize_t sendfile64(int out, int in, off_t *offset, size_t count) {
  INSIDE(out) { REAL(sendfile64); return real(out, in, offset, count); }
  char block[65536];
  ssize_t length = offset ? pread(in, block, count < sizeof block ? count : sizeof block, *offset)
                          : read(in, block, count < sizeof block ? count : sizeof block);
  if (length <= 0) return length;
  ssize_t written = write(out, block, (size_t)length);
  if (written > 0 && offset) *offset += written;
  return written;
}
ssize_t sendfile(int out, int in, off_t *offset, size_t count) { return sendfile64(out, in, offset, count); }

/* libuv copies files by this call; refused, it falls back to sendfile above. */
long syscall(long number, ...) {
  static __typeof__(&syscall) real;
  if (!real) real = (__typeof__(&syscall))dlsym(RTLD_NEXT, "syscall");
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
  long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  char path[4096];
  if (number == SYS_copy_file_range && root && pathOf((int)c, path)) {
    errno = ENOSYS;
    return -1;
  }
  return real(number, a, b, c, d, e, f);
}

static int shorten(int fd, off_t length) {
  struct stat before;
  syscall(SYS_fstat, fd, &before);
  int fate = next(K_TRUNCATE);
  if (fate < 0) return -1;
  if (fate > 0) die();
  int result = (int)syscall(SYS_ftruncate, fd, length);
  if (result == 0) {
    if (control[SPACE_LEFT] >= 0 && before.st_size > length) control[SPACE_LEFT] += before.st_size - length;
    record('T', before.st_ino, length, "", 0, "", 0);
  }
  return result;
}
int ftruncate64(int fd, off_t length) {
  INSIDE(fd) { REAL(ftruncate64); return real(fd, length); }
  LOCKED(int, shorten(fd, length));
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int flush(int fd, const char *path) {
  struct stat about;
  syscall(SYS_fstat, fd, &about);
  int fate = next(K_SYNC);
  if (fate < 0) return -1;
  if (fate > 0) die();
  int result = (int)syscall(SYS_fsync, fd);
  if (result == 0) record(S_ISDIR(about.st_mode) ? 'D' : 'S', about.st_ino, 0, path, (uint32_t)strlen(path), "", 0);
  return result;
}
int fsync(int fd) {
  INSIDE(fd) { REAL(fsync); return real(fd); }
  LOCKED(int, flush(fd, path));
}
int fdatasync(int fd) { return fsync(fd); }

static int openInside(int folder, const char *path, int flags, mode_t mode) {
  struct stat about;
  int isNew = syscall(SYS_newfstatat, folder, path, &about, 0) != 0;
  int isChange = (flags & O_TRUNC) || (isNew && (flags & O_CREAT));
  if ((flags & O_ACCMODE) != O_RDONLY || isChange) {
    int fate = next(K_OPEN);
    if (fate < 0) return -1;
    if (fate > 0) die();
  }
  int fd = (int)syscall(SYS_openat, folder, path, flags | O_CLOEXEC, mode);
  if (fd < 0 || !isChange) return fd;
  syscall(SYS_fstat, fd, &about);
  if (isNew) record('C', about.st_ino, 0, path, (uint32_t)strlen(path), "", 0);
  else record('T', about.st_ino, 0, "", 0, "", 0);
  return fd;
}
#define OPEN(name, folder, ...) \
  va_list list; va_start(list, flags); mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(list, mode_t) : 0; va_end(list); \
  if (!isInside(path) || (flags & O_DIRECTORY)) { REAL(name); return real(__VA_ARGS__, mode); } \
  LOCKED(int, openInside(folder, path, flags, mode))
int open(const char *path, int flags, ...) { OPEN(open, AT_FDCWD, path, flags); }
int open64(const char *path, int flags, ...) { OPEN(open64, AT_FDCWD, path, flags); }
int openat(int folder, const char *path, int flags, ...) { OPEN(openat, folder, folder, path, flags); }

static int renameInside(const char *from, const char *to) {
  struct stat about, replaced;
  syscall(SYS_newfstatat, AT_FDCWD, from, &about, 0);
  int isReplacing = syscall(SYS_newfstatat, AT_FDCWD, to, &replaced, 0) == 0;
  int fate = next(K_RENAME);
  if (fate < 0) return -1;
  if (fate > 0) die();
  int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (result == 0) {
    if (isReplacing && control[SPACE_LEFT] >= 0) control[SPACE_LEFT] += replaced.st_size;
    record('R', about.st_ino, 0, from, (uint32_t)strlen(from), to, (uint32_t)strlen(to));
  }
  return result;
}
int rename(const char *from, const char *to) {
  if (!isInside(to) && !isInside(from)) { REAL(rename); return real(from, to); }
  LOCKED(int, renameInside(from, to));
}
int link(const char *from, const char *to) {
  if (!isInside(to)) { REAL(link); return real(from, to); }
  pthread_mutex_lock(&turn);
  int fate = next(K_RENAME);
  if (fate > 0) die();
  int result = fate < 0 ? -1 : (int)syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (result == 0) record('L', 0, 0, from, (uint32_t)strlen(from), to, (uint32_t)strlen(to));
  int kept = errno;
  pthread_mutex_unlock(&turn);
  errno = kept;
  return result;
}
static int removeInside(const char *path) {
  struct stat about;
  int isThere = syscall(SYS_newfstatat, AT_FDCWD, path, &about, 0) == 0;
  int fate = next(K_UNLINK);
  if (fate < 0) return -1;
  if (fate > 0) die();
  int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (result == 0) {
    if (isThere && control[SPACE_LEFT] >= 0) control[SPACE_LEFT] += about.st_size;
    record('U', about.st_ino, 0, path, (uint32_t)strlen(path), "", 0);
  }
  return result;
}
int unlink(const char *path) {
  if (!isInside(path)) { REAL(unlink); return real(path); }
  LOCKED(int, removeInside(path));
}

/* How much is free, for whoever asks beforehand. */
int statfs(const char *path, struct statfs *into) {
  REAL(statfs);
  int result = real(path, into);
  if (result == 0 && isInside(path) && control[SPACE_LEFT] >= 0)
    into->f_bfree = into->f_bavail = (uint64_t)control[SPACE_LEFT] / into->f_bsize;
  return result;
}
int statfs64(const char *path, struct statfs64 *into) { return statfs(path, (struct statfs *)into); }
