import { existsSync } from 'node:fs';
import type { Examination } from '../contract/examination.ts';
import { DOCTOR_WORDS } from './doctor-words.ts';
import { EXIT, failure } from './exit-codes.ts';
import { officePath, openOfficeClient } from './office-client.ts';
import type { Outcome } from './outcome.ts';
import { type CredentialOptions, givenFactor, givenPassword } from './sign-in.ts';

/** Options of `tasuki doctor`. */
export interface DoctorOptions extends CredentialOptions {
  readonly office: string;
  readonly isRepairing: boolean;
}

const SIGNS: Readonly<Record<Examination['severity'], string>> = { note: '・', warning: '△', error: '×' };

/** 診断: examines an office, with a password also inside, and mends on request what may be mended safely. */
export async function runDoctor(options: DoctorOptions, version: string): Promise<Outcome> {
  if (!existsSync(options.office)) throw failure(EXIT.usage, 'office-missing', `見つかりません: ${options.office}`);
  const password = options.user === undefined ? null : await givenPassword(options);
  if (options.user !== undefined && password === null)
    throw failure(
      EXIT.usage,
      'credentials-missing',
      'パスワードを環境変数 TASUKI_PASSWORD か --password-file で渡してください。',
    );
  const client = await openOfficeClient(officePath(options.office), version);
  try {
    const credentials =
      options.user === undefined || password === null
        ? null
        : { loginName: options.user, password, factor: givenFactor(options) };
    const { examinations, isOpened } = await client.api.office.examine({
      credentials,
      isRepairing: options.isRepairing,
    });
    const open = examinations.filter(({ severity, isRepaired }) => severity !== 'note' && !isRepaired);
    return {
      exit: open.length === 0 ? EXIT.done : EXIT.unsound,
      json: { office: client.path, isOpened, examinations },
      lines: [
        ...examinations.flatMap(linesOf),
        open.length === 0 ? '異常はありませんでした。' : `直すところが${open.length}件あります。`,
        isOpened
          ? 'パスワードで開いて、中身の整合と記録簿も確かめました。'
          : '外から分かることだけを確かめました。--user とパスワードを渡すと、中身と記録簿も確かめます。',
      ],
    };
  } finally {
    await client.close();
  }
}

function linesOf({ code, severity, about, isRepairable, isRepaired }: Examination): string[] {
  const { what, next } = DOCTOR_WORDS[code];
  const state = isRepaired ? '（直しました）' : isRepairable ? '（--repair で直せます）' : '';
  return [
    `${SIGNS[severity]} ${what}${about === '' ? '' : `［${about}］`}${state}`,
    ...(isRepaired ? [] : [`  → ${next}`]),
  ];
}
