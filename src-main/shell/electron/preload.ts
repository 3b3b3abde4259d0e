import { contextBridge, ipcRenderer } from 'electron';

/** The one thing of the shell that the page sees: two functions, nothing of node. Bundled as CommonJS for the sandbox. */
if (process.isMainFrame)
  contextBridge.exposeInMainWorld(
    'tasuki',
    Object.freeze({
      post: (message: unknown): void => void ipcRenderer.invoke('tasuki', message),
      listen: (receive: (message: unknown) => void): (() => void) => {
        const hear = (_event: unknown, message: unknown): void => receive(message);
        ipcRenderer.on('tasuki', hear);
        return () => void ipcRenderer.off('tasuki', hear);
      },
    }),
  );
