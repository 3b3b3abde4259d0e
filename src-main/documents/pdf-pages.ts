const DRAWING_COMPLAINT = /^Warning: Cannot (load "@napi-rs\/canvas"|polyfill `(DOMMatrix|Path2D)`)/;

/**
 * Loads the library. On loading it complains on the console that it cannot draw, which it is not asked to do; those
 * complaints, and only those, are swallowed.
 */
const loadReader = async () => {
  const { warn } = console;
  console.warn = (...words: readonly unknown[]) => {
    if (!DRAWING_COMPLAINT.test(String(words[0]))) warn(...words);
  };
  try {
    // The library takes its worker from here when it is already loaded, and then starts no thread of its own.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
};

/**
 * The text of each page as a reader's copy-and-paste gives it, in the library that reads in this very thread: no
 * worker, no fonts of the machine, no drawing.
 * @throws Error when the file cannot be opened
 */
export const readPageTexts = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const { getDocument, VerbosityLevel } = await loadReader();
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    stopAtErrors: true,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
};
