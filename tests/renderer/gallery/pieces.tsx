import { useState } from 'react';
import { AutosaveMark } from '../../../src-renderer/ui/autosave-mark.tsx';
import { Banner } from '../../../src-renderer/ui/banner.tsx';
import { Button, IconButton } from '../../../src-renderer/ui/button.tsx';
import { Chip } from '../../../src-renderer/ui/chip.tsx';
import { DefinitionList } from '../../../src-renderer/ui/definition-list.tsx';
import { Dialog } from '../../../src-renderer/ui/dialog.tsx';
import { FilePicker } from '../../../src-renderer/ui/file-picker.tsx';
import { Fold } from '../../../src-renderer/ui/fold.tsx';
import { HintChip } from '../../../src-renderer/ui/hint-chip.tsx';
import { Menu } from '../../../src-renderer/ui/menu.tsx';
import { Meter } from '../../../src-renderer/ui/meter.tsx';
import { Card, PageHeader, Section } from '../../../src-renderer/ui/page-header.tsx';
import { Panes } from '../../../src-renderer/ui/panes.tsx';
import { ProgressBar } from '../../../src-renderer/ui/progress-bar.tsx';
import { ReasonDialog } from '../../../src-renderer/ui/reason-dialog.tsx';
import { Reveal } from '../../../src-renderer/ui/reveal.tsx';
import { useShortcut } from '../../../src-renderer/ui/shortcuts.ts';
import { say } from '../../../src-renderer/ui/status-store.ts';
import { StepNavigation } from '../../../src-renderer/ui/step-navigation.tsx';
import { Tabs } from '../../../src-renderer/ui/tabs.tsx';
import { TextArea } from '../../../src-renderer/ui/text-area.tsx';
import { useAutosave } from '../../../src-renderer/ui/use-autosave.ts';

const LONG = Array.from({ length: 40 }, (_, index) => `${index + 1}行目の本文です。`).join('\n');
const saved: string[] = [];

/** Messages, windows and everything else. */
export function PiecesPage() {
  const [isOpen, setOpen] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [letters, setLetters] = useState(0);
  const [saves, setSaves] = useState(0);
  const note = useAutosave('gallery note', '', async (text) => {
    saved.push(text);
    setSaves(saved.length);
  });
  useShortcut({ keys: 'N', label: '数を増やす', run: () => setLetters((count) => count + 1) });
  return (
    <>
      <PageHeader
        title="そのほかの部品"
        lead={`N の回数：${letters}`}
        back={{ to: 'fields', label: '入力の部品' }}
        marks={<Chip tone="accent">下書き</Chip>}
        actions={
          <>
            <Button variant="outline" size="sm" onPress={() => setOpen(true)}>
              窓を開く
            </Button>
            <Menu
              label="その他の操作"
              isIcon
              entries={[
                {
                  id: 'a',
                  label: '複製する',
                  icon: 'document',
                  run: () => say('複製しました。', { undo: () => say('取り消しました。') }),
                },
                { id: 'b', label: '取り消す', icon: 'trash', tone: 'danger', run: () => setAsking(true) },
              ]}
            />
          </>
        }
      />
      <div className="flex flex-col gap-5">
        <div className="flex flex-wrap items-center gap-3">
          {(['solid', 'outline', 'text'] as const).map((variant) =>
            (['lg', 'md', 'sm', 'xs'] as const).map((size) => (
              <Button key={variant + size} variant={variant} size={size}>
                決定
              </Button>
            )),
          )}
          <Button tone="danger">取り消す</Button>
          <Button tone="danger" variant="outline" icon="trash">
            取り消す
          </Button>
          <Button icon="check" keys="Ctrl+Enter">
            記録する
          </Button>
          <IconButton icon="edit" label="編集" />
        </div>
        <Banner tone="success" title="保存しました。" onClose={() => {}} />
        <Banner tone="error" title="保存できませんでした。">
          <p>入力した内容は残っています。</p>
        </Banner>
        <Banner
          tone="warning"
          title="誓約の期限まで10日です。"
          actions={
            <Button size="sm" variant="outline">
              名簿を開く
            </Button>
          }
        />
        <Banner tone="info" title="次の会議の招集がまだです。" />
        <div className="flex flex-wrap gap-2">
          {(['plain', 'accent', 'success', 'warning', 'error'] as const).map((tone) => (
            <Chip key={tone} tone={tone}>
              状態
            </Chip>
          ))}
          <HintChip label="画面の撮影を防げません" icon="eye">
            説明の文です。
          </HintChip>
        </div>
        <StepNavigation
          label="手順"
          onSelect={() => {}}
          steps={[
            { id: '1', label: '開会前確認', state: 'completed' },
            { id: '2', label: '守秘の告知', state: 'current' },
            { id: '3', label: '議事', state: 'ahead' },
            { id: '4', label: '閉会', state: 'error' },
          ]}
        />
        <div className="grid grid-cols-2 gap-6">
          <Card className="flex flex-col gap-4">
            <ProgressBar label="検証しています" done={42} total={120} onCancel={() => {}} />
            <ProgressBar label="準備しています" done={0} total={0} />
            <Meter label="パスワードの長さ" value={9} max={15} words="9文字" tone="middle" />
            <Reveal label="氏名" hidden={<span>R8-001</span>} load={async () => '架空 太郎'} seconds={3}>
              {(name) => <span className="font-name text-[1.25rem]">{name}</span>}
            </Reveal>
            <TextArea
              label="記録"
              help={`保存した回数：${saves}`}
              value={note.value}
              onChange={note.change}
              onBlur={note.blur}
            />
            <AutosaveMark state={note.state} onRetry={note.retry} />
          </Card>
          <Card className="flex flex-col gap-4">
            <DefinitionList
              entries={[
                { term: '案件番号', value: 'R8-001' },
                { term: '同意', value: '一部同意' },
                { term: '備考', value: '' },
              ]}
            />
            <Fold title="詳しい説明">折りたたまれた本文です。</Fold>
            <FilePicker
              label="関係機関の名簿"
              help="CSV（Shift_JIS または UTF-8）"
              accept={['.csv']}
              onPick={() => {}}
            />
          </Card>
        </div>
        <Tabs
          label="案件の見方"
          tabs={[
            { id: 'a', label: '概要', content: <p>概要です。</p> },
            { id: 'b', label: '会議', content: <p>会議です。</p> },
            { id: 'c', label: '提供記録', content: <p>記録です。</p> },
          ]}
        />
        <Section title="見くらべる">
          <Panes
            isScrollTied
            className="h-64"
            panes={[
              { id: 'left', label: '原本', content: <p className="whitespace-pre-wrap">{LONG}</p> },
              { id: 'right', label: '提供用', content: <p className="whitespace-pre-wrap">{LONG}</p> },
            ]}
          />
        </Section>
      </div>
      <Dialog
        title="記録の確認"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={<Button onPress={() => setOpen(false)}>閉じる</Button>}
      >
        <p>窓の本文です。</p>
      </Dialog>
      <ReasonDialog
        title="記録を取り消しますか"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        confirmLabel="取り消す"
        tone="danger"
        onConfirm={async (reason) => say(`理由：${reason}`)}
      >
        <p>取り消しても、記録簿には残ります。</p>
      </ReasonDialog>
    </>
  );
}
