import { useState } from 'preact/hooks';
import { dayInWords } from '../../dates/words.ts';
import { query } from '../../graphql/client.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { called } from './acts.ts';
import type { SurveyFollowUpQuery } from './generated/surveyFollowUp.ts';
import { ReportAddress } from './ReportAddress.tsx';
import document from './surveyFollowUp.graphql?raw';
import { UnreachedCard } from './Unreached.tsx';
import './surveys.css';

type Call = SurveyFollowUpQuery['surveyCalls']['nodes'][number];

/** What a procesbegeleider does after a traject: call who asked for it, and find an address where none worked. */
export default function FollowUpScreen() {
  const [answer, retry] = useAnswer(() => query<SurveyFollowUpQuery>('SurveyFollowUp', document), '');
  return (
    <Page title="Opvolgen" under={<p class="soft">Na vragenlijsten aan scholen.</p>}>
      {answer?.kind === 'data' ? (
        <>
          <section>
            <h2>Bel mij</h2>
            {answer.data.surveyCalls.nodes.length === 0 && (
              <p class="empty">Niemand wacht op een telefoontje.</p>
            )}
            <ul class="stack">
              {answer.data.surveyCalls.nodes.map((call) => (
                <CallCard key={call.id} call={call} done={retry} />
              ))}
            </ul>
            {answer.data.surveyCalls.pageInfo.hasNextPage && <More />}
          </section>
          <section>
            <h2>Niet bereikt met de vragenlijst</h2>
            {answer.data.surveyUnreached.nodes.length === 0 && <p class="empty">Elke school is bereikt.</p>}
            <ul class="stack">
              {answer.data.surveyUnreached.nodes.map((one) => (
                <UnreachedCard key={one.id} one={one} done={retry} />
              ))}
            </ul>
            {answer.data.surveyUnreached.pageInfo.hasNextPage && <More />}
            <ReportAddress done={retry} />
          </section>
        </>
      ) : (
        <Obstacle answer={answer} retry={retry} />
      )}
    </Page>
  );
}

const More = () => <p class="notice">Er zijn er meer. De volgende komen erbij zodra deze lijst korter is.</p>;

/** A call of before it was kept says only whom it is about. */
const aboutWhat = ({ subject, expert }: Call) =>
  [subject && ` - over ${subject}`, expert && (subject ? ` met ${expert.name}` : ` - over ${expert.name}`)]
    .filter(Boolean)
    .join('');

function CallCard({ call, done }: { call: Call; done: () => void }) {
  const [wrong, setWrong] = useState<string | null>(null);
  async function handle() {
    const came = await called(call.id);
    setWrong(came);
    if (came !== null) return;
    toast(`${call.name} is gebeld.`);
    done();
  }
  return (
    <li class="card">
      <h3>{call.name}</h3>
      <p class="soft small">
        {call.school.name}, {call.school.place}
        {aboutWhat(call)} - sinds {dayInWords(call.askedAt)}
      </p>
      {call.about && <p>{call.about}</p>}
      <div class="actions">
        <a class="btn ghost num" href={`tel:${call.phone.replace(/[^\d+]/g, '')}`}>
          {call.phone}
        </a>
        <button class="btn quiet" onClick={() => void handle()}>
          Gebeld
        </button>
      </div>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </li>
  );
}
