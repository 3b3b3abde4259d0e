import type { ImportPreview } from '../../src-main/contract/file-import.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/page-header.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Import } from './use-import.ts';

type Question = ImportPreview['questions'][number];

/** 名寄せ: for each doubtful row the user says whether it is the same, another one, or to be left out. */
export function Questions({
  preview,
  current,
  isAsked,
}: {
  preview: ImportPreview;
  current: Import;
  isAsked: boolean;
}) {
  const say = useText('fileImport');
  return (
    <Section
      title={say('questions')}
      actions={
        current.open.length > 1 && (
          <Button variant="outline" size="sm" onPress={() => current.answerRest('new')}>
            {say('allNew')}
          </Button>
        )
      }
    >
      <p className="text-muted">{say('questionsLead')}</p>
      <div className="grid grid-cols-2 items-start gap-4">
        {preview.questions.map((question) => (
          <Card key={question.key}>
            <QuestionField
              question={question}
              answer={current.answers[question.key] ?? null}
              onAnswer={(value) => current.answer(question.key, value)}
              isMissing={isAsked && current.answers[question.key] === undefined}
            />
          </Card>
        ))}
      </div>
    </Section>
  );
}

function QuestionField({
  question,
  answer,
  onAnswer,
  isMissing,
}: {
  question: Question;
  answer: string | null;
  onAnswer: (value: string) => void;
  isMissing: boolean;
}) {
  const say = useText('fileImport');
  const { file, row, label } = question;
  return (
    <RadioGroup
      label={say('question', { file: say(`files.${file}`), row, label })}
      value={answer}
      onChange={onAnswer}
      {...(isMissing ? { error: say('questionsOpen', { count: 1 }) } : {})}
      options={[
        ...question.candidates.map((candidate) => ({
          value: candidate.key,
          label: sameText(say, candidate),
        })),
        { value: 'new', label: say('answerNew') },
        { value: 'skip', label: say('answerSkip') },
      ]}
    />
  );
}

/** A candidate of the same file is named with its row, as `members:12` holds it. */
function sameText(
  say: ReturnType<typeof useText<'fileImport'>>,
  { key, label, isExisting }: Question['candidates'][number],
): string {
  return isExisting ? say('answerSame', { label }) : say('answerSameRow', { label, row: key.split(':')[1] ?? '' });
}
