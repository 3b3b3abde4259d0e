import { useState } from 'react';
import { IMPORT_KINDS, type ImportKind, type ImportPreview } from '../../src-main/contract/file-import.ts';
import { api } from '../api.ts';
import { base64Of } from '../ui/file-picker.tsx';
import { useCommandOf } from '../use-operation.ts';

/** A file as chosen: its bytes stay in memory, its name is only shown. */
export interface ChosenFile {
  readonly name: string;
  readonly content: string;
}
type Chosen = { readonly [K in ImportKind]?: ChosenFile };
type Answers = Readonly<Record<string, string>>;

/** Largest file in bytes: what the contract takes as base64. */
export const LARGEST = 12_000_000;

/** The import from the choice of files to its result. Nothing is written before `commit`. */
export function useImport() {
  const preview = useCommandOf(api.fileImport.preview);
  const commit = useCommandOf(api.fileImport.commit);
  const [chosen, setChosen] = useState<Chosen>({});
  const [answers, setAnswers] = useState<Answers>({});
  const [found, setFound] = useState<ImportPreview | null>(null);
  const [result, setResult] = useState<ImportPreview | null>(null);

  const files = IMPORT_KINDS.flatMap((kind) => {
    const file = chosen[kind];
    return file ? [{ kind, content: file.content }] : [];
  });
  const forget = () => {
    setFound(null);
    setAnswers({});
    preview.reset();
    commit.reset();
  };
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      // The refusal stands in `error` of the call and is shown by the page.
    }
  };

  return {
    chosen,
    files,
    found,
    result,
    answers,
    open: (found?.questions ?? []).filter(({ key }) => answers[key] === undefined),
    error: preview.error ?? commit.error,
    work: preview.isRunning ? preview : commit.isRunning ? commit : null,
    isCommitting: commit.isRunning,
    choose: async (kind: ImportKind, file: File) => {
      const content = await base64Of(file);
      setChosen((now) => ({ ...now, [kind]: { name: file.name, content } }));
      forget();
    },
    remove: (kind: ImportKind) => {
      setChosen(({ [kind]: _gone, ...rest }) => rest);
      forget();
    },
    check: () =>
      attempt(async () => {
        commit.reset();
        setAnswers({});
        setFound(await preview.run({ files, resolutions: {} }));
      }),
    answer: (key: string, value: string) => setAnswers((now) => ({ ...now, [key]: value })),
    answerRest: (value: string) =>
      setAnswers((now) => ({
        ...Object.fromEntries((found?.questions ?? []).map(({ key }) => [key, value])),
        ...now,
      })),
    commit: () => attempt(async () => setResult(await commit.run({ files, resolutions: answers }))),
    backToFiles: forget,
    startAnew: () => {
      forget();
      setChosen({});
      setResult(null);
    },
  };
}
export type Import = ReturnType<typeof useImport>;
