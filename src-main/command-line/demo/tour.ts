import type { Page } from 'playwright-core';
import { DEMO_LOGINS } from './logins.ts';
import type { Material } from './material.ts';
import type { Camera } from './pictures.ts';
import { inviteAndEnrol } from './walk/accounts.ts';
import { verifyLog } from './walk/audit.ts';
import { changeTo, foundOffice } from './walk/door.ts';
import { type Export, exportFile } from './walk/export.ts';
import { button, goTo, PATIENCE, screen } from './walk/fields.ts';
import { partsOf } from './walk/hold-meeting.ts';
import { commitImport, previewImport } from './walk/import-files.ts';
import { approveMinutes, draftMinutes } from './walk/minutes.ts';
import { inviteMembers, issueRequests, makeAgenda, planMeeting, takeSeat } from './walk/plan-meeting.ts';
import { addByHand, approveReview, beginReview, completeReview, decideAll } from './walk/redaction.ts';

/** What the steps of the tour hand on to each other. */
export interface TourState {
  meetingId: string;
  /** Path of each file that was written, by the name that it bears in the end. */
  readonly written: Map<string, string>;
}

/** One step of the tour, as its progress is shown. */
export interface TourStep {
  readonly name: string;
  readonly run: () => Promise<void>;
}

const EXPORTS: readonly (Export & { readonly file: string })[] = [
  { file: 'minutes.docx', what: '議事録（原本）', format: 'docx', purpose: '公文書としての保管' },
  {
    file: 'minutes.redacted.docx',
    what: '墨消し済み議事録（公開用）',
    format: 'docx',
    purpose: '情報公開請求への対応',
  },
  { file: 'minutes.redacted.pdf', what: '墨消し済み議事録（公開用）', format: 'pdf', purpose: '情報公開請求への対応' },
  { file: 'disclosures.xlsx', what: '情報共有記録簿', format: 'xlsx', purpose: '公文書としての保管' },
];

/** 体験の道順: the whole of one support meeting, from the office's files to the redacted minutes and the verified log. */
export function tourSteps(page: Page, material: Material, camera: Camera, state: TourState): readonly TourStep[] {
  const { script } = material;
  const { admin, staff, chair, auditor } = DEMO_LOGINS;
  const look = async (path: string, heading: string, name: string): Promise<void> => {
    await goTo(page, path);
    await screen(page, heading);
    await page.waitForLoadState('networkidle');
    await camera(name);
  };
  let isCapturePictured = false;
  const words = {
    particularLabel: material.particularLabel,
    requests: script.requests,
    onFilled: async () => {
      if (isCapturePictured) return;
      isCapturePictured = true;
      // From its head, where giver, persons and legal bases stand.
      await page.getByRole('combobox', { name: /^提供者/ }).scrollIntoViewIfNeeded();
      await camera('disclosure');
    },
  };
  return [
    {
      name: '事務局をつくる（暗号化したファイル）',
      run: async () => {
        await screen(page, 'Tasuki をはじめる');
        await camera('start');
        await foundOffice(page, material.office, admin);
        await camera('first-steps');
      },
    },
    {
      name: '利用者を招待し、それぞれがパスワードを決める',
      run: async () => {
        await inviteAndEnrol(page, [staff, chair, auditor]);
      },
    },
    {
      name: '事務局の名簿と台帳を取り込む',
      run: async () => {
        await previewImport(page, material.files);
        await camera('import');
        await commitImport(page);
        await look('organizations', '関係機関', 'organizations');
        await look('members', '構成員', 'members');
        await look('cases', '案件', 'cases');
      },
    },
    {
      name: '会議を準備する（予定・議題・招集・求め）',
      run: async () => {
        state.meetingId = await planMeeting(page, script);
        await makeAgenda(page, script);
        await camera('agenda');
        await inviteMembers(page, script);
        await camera('invitations');
        await issueRequests(page, script);
        await look('meetings', '会議', 'meetings');
        await takeSeat(page, state.meetingId);
      },
    },
    ...partsOf(script, words).map(({ title, run }) => ({
      name: `会議：${title}`,
      run: async () => {
        await run(page);
        if (title !== '議題 2-1') return;
        await page.getByRole('searchbox', { name: /^在室者をさがす/ }).fill('');
        await camera('session');
      },
    })),
    {
      name: '議事録の下書きを作る',
      run: async () => {
        await draftMinutes(page, state.meetingId);
        await camera('minutes');
        await look('actions', '取組', 'actions');
      },
    },
    {
      name: '議長が承認する',
      run: async () => {
        await changeTo(page, chair);
        await look('', 'ホーム', 'home');
        await approveMinutes(page, state.meetingId);
        await camera('approved');
      },
    },
    {
      name: '墨消しを点検する（候補を決め、読み手だけが気付く語を加える）',
      run: async () => {
        await changeTo(page, staff);
        await beginReview(page, state.meetingId);
        for (const addition of script.redactions) await addByHand(page, addition);
        await camera('redaction');
        await decideAll(page, ({ source }) => source !== 'guess');
        await completeReview(page);
      },
    },
    {
      name: '二人目が確かめて承認する（点検した人とは別の利用者）',
      run: async () => {
        await changeTo(page, chair);
        await approveReview(page, state.meetingId);
        await camera('second-approval');
        await changeTo(page, staff);
      },
    },
    ...EXPORTS.map(({ file, ...wanted }) => ({
      name: `書き出して検査する：${file}`,
      run: async () => {
        state.written.set(file, await exportFile(page, state.meetingId, wanted));
        if (file === 'minutes.redacted.pdf') await camera('export');
      },
    })),
    {
      name: '監査が記録簿を検証する',
      run: async () => {
        await changeTo(page, auditor);
        await verifyLog(page);
        await camera('log');
        await look('settings?tab=permissions', '設定', 'settings');
        await page.keyboard.press('Control+KeyL');
        await button(page, '開錠する').waitFor({ timeout: PATIENCE });
        await camera('lock');
      },
    },
  ];
}
