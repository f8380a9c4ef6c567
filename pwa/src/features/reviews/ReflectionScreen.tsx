import { useRoute } from 'preact-iso';
import { dayInWords } from '../../dates/words.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { resume } from '../../session/sync.ts';
import { autosave } from './autosave.ts';
import { AutoText } from './AutoText.tsx';
import { choicesOf } from './choices.ts';
import { holdsBack } from './heldBack.ts';
import type { Kept } from './keptText.ts';
import {
  answered,
  coming,
  type Coming,
  givenAnswer,
  isShared,
  savedAnswer,
  shareReflection,
} from './reflection.ts';
import './reviews.css';
import { answerOf, fetchReview } from './reviews.ts';
import { periodOf, questionText } from './words.ts';

/** The expert's own preparation: on the phone, also without signal; nobody reads it before it is shared. */
export default function ReflectionScreen() {
  const { params } = useRoute();
  const review = coming();
  if (review && review.id === params.id) return <Reflection review={review} />;
  return (
    <Page title="Mijn reflectie" back={{ href: '/gesprek', label: 'Gesprekken' }}>
      <p class="notice">
        Deze reflectie staat niet op dit toestel. Je schrijft alleen voor het gesprek dat nu komt.
      </p>
    </Page>
  );
}

function Reflection({ review }: { review: Coming }) {
  const shared = isShared(review);
  const count = answered(review);
  const unfinished = holdsBack(review.id);
  async function share() {
    await shareReflection(review);
    toast('Gedeeld. Je kunt er tot het gesprek nog aan schrijven.');
  }
  return (
    <Page
      title="Mijn reflectie"
      back={{ href: `/gesprek/${review.id}`, label: 'Gesprek' }}
      under={
        <p class="soft">
          Over {periodOf(review.from, review.to)}
          {review.plannedOn && `, voor het gesprek op ${dayInWords(review.plannedOn)}`}
        </p>
      }
    >
      <p class="notice">
        {shared
          ? 'Je manager kan dit lezen. Wat je nu nog schrijft, is meteen te zien.'
          : 'Alleen jij ziet dit, tot je het deelt. Alles wordt vanzelf bewaard. Schrijf geen namen van leerlingen.'}
      </p>
      {review.questions.nodes.map((question) => (
        <section class="theme" key={question.code}>
          <Question review={review} question={question} />
        </section>
      ))}
      <div class="save">
        <p class="small soft num">
          {unfinished
            ? 'Pas eerst de tekst aan die nog niet verstuurd mag worden.'
            : `${count} van ${review.questions.nodes.length} vragen beantwoord. Overslaan mag.`}
        </p>
        {shared ? (
          <a class="btn wide ghost" href={`/gesprek/${review.id}`}>
            Klaar
          </a>
        ) : (
          <button class="btn wide" disabled={count === 0 || unfinished} onClick={() => void share()}>
            Deel met mijn manager
          </button>
        )}
      </div>
    </Page>
  );
}

/** As the server has it now, also in the snapshot on this device. */
async function reread(review: Coming, code: string): Promise<Kept | null> {
  const answer = await fetchReview(review.id);
  void resume();
  return answer.kind === 'data' && answer.data ? answerOf(answer.data, code) : null;
}

function Question({ review, question }: { review: Coming; question: Coming['questions']['nodes'][number] }) {
  const given = givenAnswer(review, question.code);
  const choices = choicesOf(question.kind);
  const text = questionText(question.text, null);
  return (
    <>
      {choices.length > 0 && (
        <Choice
          name={question.code}
          legend={text}
          options={choices}
          value={given.choice}
          onChange={(choice) =>
            void autosave(
              savedAnswer(review, question.code, { ...givenAnswer(review, question.code), choice }),
            )
          }
        />
      )}
      <AutoText
        label={choices.length > 0 ? 'Toelichting' : text}
        {...(choices.length > 0 ? { hint: 'hoeft niet' } : {})}
        value={given.text}
        version={given.version}
        most={2000}
        saved={(typed, version) =>
          savedAnswer(review, question.code, { ...givenAnswer(review, question.code), text: typed, version })
        }
        refresh={() => reread(review, question.code)}
      />
    </>
  );
}
