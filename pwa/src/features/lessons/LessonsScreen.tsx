import { useState } from 'preact/hooks';
import { monthInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { roles } from '../../session/membership.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from '../trajecten/acts.ts';
import type { NetworkLessonsQuery } from './generated/networkLessons.ts';
import document from './networkLessons.graphql?raw';
import removeDocument from './removeLesson.graphql?raw';

type Lesson = NetworkLessonsQuery['networkLessons']['nodes'][number];

/** What the own networks learned (R52): without names, and without a way to a traject. */
export default function LessonsScreen() {
  const [after, setAfter] = useState<string | null>(null);
  const [answer, retry] = useAnswer(
    () => query<NetworkLessonsQuery>('NetworkLessons', document, { after }),
    `lessons${after}`,
  );
  const page = answer?.kind === 'data' ? answer.data.networkLessons : null;
  return (
    <Page
      title="Geleerd in het netwerk"
      under={<p class="soft">Wat trajecten opleverden, zonder namen en zonder school.</p>}
    >
      {page === null && <Obstacle answer={answer} retry={retry} />}
      {page?.nodes.length === 0 && (
        <p class="empty">
          Nog niets. Bij de afronding van een traject schrijft de expert op wat jullie leerden.
        </p>
      )}
      <ul class="stack">
        {page?.nodes.map((lesson) => (
          <li class="card" key={lesson.id}>
            <LessonCard lesson={lesson} done={retry} />
          </li>
        ))}
      </ul>
      {(after !== null || page?.pageInfo.hasNextPage) && (
        <div class="actions">
          {page?.pageInfo.hasNextPage && (
            <button class="btn ghost" onClick={() => setAfter(page.pageInfo.endCursor ?? null)}>
              Ouder
            </button>
          )}
          {after !== null && (
            <button class="btn quiet" onClick={() => setAfter(null)}>
              Naar de nieuwste
            </button>
          )}
        </div>
      )}
    </Page>
  );
}

function LessonCard({ lesson, done }: { lesson: Lesson; done: () => void }) {
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState('');
  async function remove() {
    const came = await act('NetworkLessonRemove', removeDocument, { id: lesson.id });
    setRefused(came?.message ?? '');
    if (came !== null) return;
    setAsking(false);
    toast('De les is weg.');
    done();
  }
  return (
    <>
      <div class="row">
        <strong>{lesson.domain.name}</strong>
        <span class="small soft">{monthInWords(lesson.month.slice(0, 7))}</span>
      </div>
      <p>{lesson.text}</p>
      <div class="row middle">
        <span class="small soft">{lesson.network?.name ?? 'Geen netwerk'}</span>
        {roles.value.includes('PROCESS_FACILITATOR') && (
          <button class="btn quiet" onClick={() => setAsking(true)}>
            Verwijder
          </button>
        )}
      </div>
      {asking && (
        <Confirm title="Deze les verwijderen?" onClose={() => setAsking(false)}>
          <p>Niemand leest hem dan meer. Dit kun je niet terugdraaien.</p>
          {refused && (
            <p class="wrong" role="alert">
              {refused}
            </p>
          )}
          <div class="actions">
            <button class="btn danger" onClick={() => void remove()}>
              Verwijder
            </button>
            <button class="btn quiet" onClick={() => setAsking(false)}>
              Laat staan
            </button>
          </div>
        </Confirm>
      )}
    </>
  );
}
