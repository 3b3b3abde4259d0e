import { realpathSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, parse } from 'node:path';

/** Why an office may not lie in a folder. */
export type PlaceRefusal = 'folder-network' | 'folder-synced';

/** File systems of other machines (Linux magic numbers): NFS, SMB, CIFS, SMB2, NCP, Coda, AFS, Ceph. */
const NETWORK_FILE_SYSTEMS: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x73757245, 0x5346414f, 0x6b414653, 0x00c36400,
]);

/** Folders that programs copy to other machines while the file is open. */
const SYNCED =
  /^(onedrive( ?- .*)?|dropbox( \(.*\))?|google ?drive|googledrive-.*|my drive|マイドライブ|icloud ?drive|mobile documents|box sync|nextcloud|owncloud|pcloud ?drive|megasync)$/i;

/**
 * Whether a path, as spelt, is on a network drive or in a synchronised folder. A write-ahead log needs one machine's own
 * disk, and a synchronised copy of a half-written file is a broken office.
 */
export function placeRefusalOf(path: string): PlaceRefusal | null {
  if (/^(\\\\|\/\/)(?![?.][\\/](?!UNC))/i.test(path)) return 'folder-network';
  return path.split(/[\\/]/).some((part) => SYNCED.test(part.normalize('NFC'))) ? 'folder-synced' : null;
}

/** The same for the place itself: links and mapped drive letters are resolved, the file system is asked for its kind. */
export async function refusePlace(folder: string): Promise<PlaceRefusal | null> {
  const spelt = placeRefusalOf(folder);
  if (spelt !== null) return spelt;
  const there = nearestExisting(folder);
  const resolved = placeRefusalOf(there);
  if (resolved !== null) return resolved;
  if (process.platform !== 'linux') return null;
  return NETWORK_FILE_SYSTEMS.has((await statfs(there)).type >>> 0) ? 'folder-network' : null;
}

/** The folder with links resolved, or its nearest parent that exists. */
function nearestExisting(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? parse(folder).root : nearestExisting(parent);
  }
}
