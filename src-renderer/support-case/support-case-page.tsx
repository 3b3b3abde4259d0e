import { useContext, useState } from 'react';
import type { SupportCaseDetail } from '../../src-main/contract/support-case.ts';
import { api } from '../api.ts';
import { GlassButton } from '../frame/beyond.tsx';
import { PreviewButton } from '../frame/preview-button.tsx';
import { GlassContext, Permitted, useMay } from '../permitted.tsx';
import type { PageProps } from '../route.ts';
import { useErrorText } from '../text/error-text.ts';
import { useText } from '../text/use-text.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkButton } from '../ui/link.tsx';
import { Card, PageHeader } from '../ui/page-header.tsx';
import { useShortcut } from '../ui/shortcuts.ts';
import { useQueryOf } from '../use-operation.ts';
import { VisitsOfCase } from '../visit/visits-of-case.tsx';
import { ConfidentialChip, ConsentChip } from './case-marks.tsx';
import { CaseOutline } from './case-outline.tsx';
import { ChangeCase } from './change-case.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { CourseCard } from './course-card.tsx';
import { InChargeCard } from './in-charge-card.tsx';
import { RevealCase } from './reveal-case.tsx';
import { StandingCard } from './standing-card.tsx';

/** One case: number, hint and states; the record itself only when opened on purpose. E changes, C records consent. */
export function SupportCasePage({ values }: PageProps) {
  const say = useText('supportCase');
  const sayOfSeen = useText('needToKnow');
  const inWords = useErrorText();
  const mayReveal = useMay(api.supportCase.reveal);
  const mayChange = useMay(api.supportCase.change);
  const mayConsent = useMay(api.supportCase.recordConsent);
  const [editing, setEditing] = useState<SupportCaseDetail | null>(null);
  const [isConsenting, setConsenting] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const list = useQueryOf(api.supportCase.list, {});
  const today = useQueryOf(api.office.today, {}).data?.today ?? '';
  const row = list.data?.find((candidate) => candidate.id === values['id']);
  const glass = useContext(GlassContext);
  const isKept = row?.isMasked === true && glass?.caseId !== row.id;
  const target = { caseId: row?.id ?? '', meetingId: null, label: row?.caseNumber ?? '' };
  const isReading = row !== undefined && editing === null;
  const edit = async () => {
    if (!row) return;
    setRefusal(null);
    try {
      setEditing(await api.supportCase.reveal({ id: row.id, purpose: say('editPurpose') }));
    } catch (error) {
      setRefusal(error);
    }
  };
  useShortcut({ keys: 'E', label: say('toEdit'), run: () => void edit(), isActive: mayChange && isReading });
  useShortcut({
    keys: 'C',
    label: say('recordConsent'),
    run: () => setConsenting(true),
    isActive: mayConsent && isReading && !isConsenting,
  });
  const back = { to: 'cases', label: say('back') };
  if (list.error) return <Banner tone="error" title={inWords(list.error).title} />;
  if (!list.data) return null;
  if (!row)
    return (
      <>
        <PageHeader title={say('one')} back={back} />
        <EmptyState icon="search" why={say('missing')} action={<LinkButton to="cases">{say('back')}</LinkButton>} />
      </>
    );
  return (
    <>
      <PageHeader
        title={row.caseNumber}
        back={back}
        marks={
          <>
            <ConsentChip state={row.consent} />
            {row.isAddressConfidential && <ConfidentialChip />}
          </>
        }
        actions={
          isReading &&
          !row.isMasked && (
            <>
              <PreviewButton target={target} />
              <Permitted call={api.supportCase.change}>
                <Button variant="outline" icon="edit" keys="E" onPress={() => void edit()}>
                  {say('toEdit')}
                </Button>
              </Permitted>
              <Permitted call={api.supportCase.recordConsent}>
                <Button keys="C" onPress={() => setConsenting(true)}>
                  {say('recordConsent')}
                </Button>
              </Permitted>
            </>
          )
        }
      />
      {refusal !== null && <Banner tone="error" title={inWords(refusal).title} level="p" />}
      {editing ? (
        <ChangeCase stored={editing} today={today} onDone={() => setEditing(null)} />
      ) : (
        <div className="flex flex-col gap-5">
          <Card>
            <CaseOutline row={row} />
          </Card>
          {isKept && (
            <Banner tone="warning" level="p" title={sayOfSeen('masked')} actions={<GlassButton target={target} />} />
          )}
          <StandingCard row={row} today={today} />
          {!isKept && <InChargeCard caseId={row.id} />}
          {mayReveal && !isKept && (
            <>
              <VisitsOfCase caseId={row.id} isClosed={row.state === 'closed'} today={today} />
              <CourseCard id={row.id} />
            </>
          )}
          <Card>
            {mayReveal && !isKept ? (
              <RevealCase key={row.version} id={row.id} today={today} />
            ) : (
              <p className="text-muted">{say('mayNotReveal')}</p>
            )}
          </Card>
        </div>
      )}
      {isConsenting && <ConsentDialog caseId={row.id} today={today} onClose={() => setConsenting(false)} />}
    </>
  );
}
