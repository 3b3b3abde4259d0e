import type { api } from '../api.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';

/** How much would be masked; never what. */
export type Preview = Awaited<ReturnType<typeof api.accounting.preview>>;

/** 下調べ: what the masking found, and what it cannot find. */
export function PreviewOfMasks({ preview, error }: { preview: Preview | undefined; error: unknown }) {
  const say = useText('accounting');
  const inWords = useErrorText();
  if (error) return <Banner tone="error" title={inWords(error).title} level="p" />;
  if (!preview) return <p role="status">{say('previewing')}</p>;
  const rows = preview.rows.filter(({ marks }) => marks > 0).length;
  const missing = preview.rows.filter(({ hasContent }) => !hasContent).length;
  return (
    <Banner tone="info" title={say('preview')} level="p">
      <p>{preview.marks > 0 ? say('previewCount', { rows, marks: preview.marks }) : say('previewNone')}</p>
      {missing > 0 && <p>{say('previewMissing', { count: missing })}</p>}
      <p>{say('previewCheck')}</p>
    </Banner>
  );
}
