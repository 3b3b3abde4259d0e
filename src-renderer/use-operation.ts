import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { CallOptions } from '../src-main/contract/client.ts';
import { AppError } from '../src-main/contract/error.ts';
import type { Progress } from '../src-main/contract/port.ts';
import { type Call, declarationOf } from './api.ts';

/** What a query gives to a page. `data` stays while newer data is fetched. */
export interface Queried<O> {
  readonly data: O | undefined;
  /** Put into words by `useErrorText`. */
  readonly error: AppError | null;
  readonly isLoading: boolean;
  readonly refetch: () => void;
}

/** What a command gives to a page. */
export interface Commanded<I, O> {
  /** Runs it; throws its `AppError`, so that a form can put it onto its fields. */
  readonly run: (input: I) => Promise<O>;
  readonly isRunning: boolean;
  readonly progress: Progress | null;
  readonly cancel: () => void;
  readonly error: AppError | null;
  readonly reset: () => void;
}

/** The cache of the interface. The database is local, so everything is fetched anew after each change. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 0, gcTime: 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal', { incident: 'interface' });
}

/**
 * The live result of a query. With `input` null nothing is asked.
 * For a view that is logged (`reveal`), call the client directly: it must not be asked again by itself.
 */
export function useQueryOf<I, O>(call: Call<I, O>, input: I | null): Queried<O> {
  const query = useQuery({
    queryKey: [declarationOf(call).name, input],
    queryFn: ({ signal }) => call(input as I, { signal }),
    enabled: input !== null,
    placeholderData: keepPreviousData,
  });
  return {
    data: query.data,
    error: query.error ? asAppError(query.error) : null,
    isLoading: query.isLoading,
    refetch: () => void query.refetch(),
  };
}

/** A command, gate or release as something to run; each success refetches every live query. */
export function useCommandOf<I, O>(call: Call<I, O>): Commanded<I, O> {
  const cache = useQueryClient();
  const [progress, setProgress] = useState<Progress | null>(null);
  const abort = useRef<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: (input: I) => {
      abort.current = new AbortController();
      const options: CallOptions = { signal: abort.current.signal, onProgress: setProgress };
      return call(input, options);
    },
    onSuccess: () => void cache.invalidateQueries(),
    onSettled: () => setProgress(null),
  });
  const { mutateAsync, reset } = mutation;
  const run = useCallback(
    async (input: I) => {
      try {
        return await mutateAsync(input);
      } catch (error) {
        throw asAppError(error);
      }
    },
    [mutateAsync],
  );
  return {
    run,
    isRunning: mutation.isPending,
    progress,
    cancel: () => abort.current?.abort(),
    error: mutation.error ? asAppError(mutation.error) : null,
    reset,
  };
}
