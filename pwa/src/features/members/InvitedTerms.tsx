import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { fetchChoices, type TermsFieldsValue, type Wrongs } from '../people/terms.ts';
import { TermsFields } from '../people/TermsFields.tsx';

interface Props {
  name: string;
  terms: TermsFieldsValue;
  change: (changes: Partial<TermsFieldsValue>) => void;
  wrongs: Wrongs;
}

/** What is agreed with an expert from the first day on, so that coupling knows about them at once. */
export function InvitedTerms({ name, terms, change, wrongs }: Props) {
  const [answer, retry] = useAnswer(fetchChoices, 'choices');
  return (
    <section class="card form">
      <div>
        <h2>Werkafspraken{name.trim() && ` met ${name.trim()}`}</h2>
        <p class="small soft">Vanaf vandaag. Later wijzigen kan, ook vanaf een andere dag.</p>
      </div>
      {answer?.kind === 'data' ? (
        <TermsFields value={terms} change={change} choices={answer.data} wrongs={wrongs} />
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
    </section>
  );
}
