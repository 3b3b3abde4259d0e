import { useState } from 'react';
import { z } from 'zod';
import { AppError } from '../../../src-main/contract/error.ts';
import { Line, LocalDate, LocalTime, Name } from '../../../src-main/contract/primitives.ts';
import { CommitButton, Form, useSchemaForm } from '../../../src-renderer/ui/form.tsx';
import {
  FormCheck,
  FormChecks,
  FormComboBox,
  FormDate,
  FormName,
  FormNumber,
  FormRadio,
  FormSelect,
  FormText,
  FormTextArea,
  FormTime,
} from '../../../src-renderer/ui/form-fields.tsx';
import { Card, PageHeader } from '../../../src-renderer/ui/page-header.tsx';

const Input = z.object({
  title: Line(40),
  person: Name(),
  on: LocalDate,
  at: LocalTime,
  minutes: z.number().int().min(1).max(600),
  seat: z.enum(['a', 'b', 'c']),
  organization: z.uuid(),
  medium: z.enum(['oral', 'paper']),
  kinds: z.array(z.string()).min(1),
  note: z.string().max(200),
  isSpecial: z.boolean(),
});

const ORGANIZATIONS = [
  { value: '6f1f0d2c-8a4e-4a55-9d0c-000000000001', label: '福祉課', kana: 'ふくしか' },
  { value: '6f1f0d2c-8a4e-4a55-9d0c-000000000002', label: '社会福祉協議会', kana: 'しゃかいふくしきょうぎかい' },
  { value: '6f1f0d2c-8a4e-4a55-9d0c-000000000003', label: '子ども家庭センター', kana: 'こどもかていせんたー' },
  { value: '6f1f0d2c-8a4e-4a55-9d0c-000000000004', label: '波止場相談室', kana: 'はとばそうだんしつ' },
  { value: '6f1f0d2c-8a4e-4a55-9d0c-000000000005', label: '鳩場クリニック', kana: 'ばとばくりにっく' },
];

/** Every bound field in one form; a title of 「拒否」 is refused as a rule would refuse it. */
export function FieldsPage() {
  const [sent, setSent] = useState(0);
  const form = useSchemaForm(Input, {
    title: '',
    person: '',
    on: '',
    at: '',
    note: '',
    kinds: [],
    isSpecial: false,
  });
  const commit = async (input: z.output<typeof Input>) => {
    if (input.title === '拒否')
      throw new AppError('rule_violated', { violations: [{ rule: 'gallery.unknown', of: {} }] });
    setSent((count) => count + 1);
  };
  return (
    <>
      <PageHeader title="入力の部品" lead={`送信回数：${sent}`} />
      <Card>
        <Form form={form} label="見本の入力" onCommit={commit} className="grid grid-cols-2 gap-x-8 gap-y-6">
          <FormText
            control={form.control}
            name="title"
            label="件名"
            help="40文字以内で、案件番号だけを書きます。"
            isRequired
          />
          <FormName control={form.control} name="person" label="氏名" isRequired />
          <FormDate
            control={form.control}
            name="on"
            label="開催日"
            help="例：令和8年12月1日、R8.12.1、20261201"
            today="2026-11-25"
            isRequired
          />
          <FormTime control={form.control} name="at" label="開始時刻" help="例：13:30、1330" isRequired />
          <FormNumber control={form.control} name="minutes" label="予定時間（分）" isRequired />
          <FormSelect
            control={form.control}
            name="seat"
            label="位置づけ"
            isRequired
            options={[
              { value: 'a', label: '構成機関' },
              { value: 'b', label: '協力機関' },
              { value: 'c', label: '傍聴' },
            ]}
          />
          <FormComboBox
            control={form.control}
            name="organization"
            label="関係機関"
            options={ORGANIZATIONS}
            isRequired
          />
          <FormRadio
            control={form.control}
            name="medium"
            label="提供の方法"
            isInline
            isRequired
            options={[
              { value: 'oral', label: '口頭' },
              { value: 'paper', label: '書面' },
            ]}
          />
          <FormChecks
            control={form.control}
            name="kinds"
            label="情報の種別"
            isInline
            options={[
              { value: 'income', label: '収入' },
              { value: 'work', label: '就労' },
              { value: 'health', label: '健康' },
            ]}
          />
          <FormCheck control={form.control} name="isSpecial" label="要配慮個人情報を含む" />
          <div className="col-span-2">
            <FormTextArea control={form.control} name="note" label="備考" rows={3} />
          </div>
          <div className="col-span-2">
            <CommitButton>保存する</CommitButton>
          </div>
        </Form>
      </Card>
    </>
  );
}
