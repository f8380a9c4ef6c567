import { useRoute } from 'preact-iso';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { fetchTerms } from './terms.ts';
import { TermsSection } from './TermsSection.tsx';
import { UnavailableSection } from './UnavailableSection.tsx';

/** One expert, for the manager or the procesbegeleider. */
export default function ExpertScreen() {
  const id = useRoute().params.id ?? '';
  const [answer, retry] = useAnswer(() => fetchTerms(id), id);
  const name = answer?.kind === 'data' ? answer.data.workingTerms?.name : undefined;
  return (
    <Page title={name ?? 'Expert'} back={{ href: '/experts', label: 'Experts' }}>
      {answer?.kind === 'data' ? (
        answer.data.workingTerms ? (
          <>
            <TermsSection expertId={id} />
            <UnavailableSection expertId={id} may />
          </>
        ) : (
          <p class="empty">Deze expert is er niet (meer).</p>
        )
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
    </Page>
  );
}
