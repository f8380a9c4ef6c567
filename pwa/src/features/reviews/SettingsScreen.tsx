import { useState } from 'preact/hooks';
import type { ReviewQuestionKind } from '../../graphql/generated/types.ts';
import { query } from '../../graphql/client.ts';
import { Field, SelectField } from '../../ui/Field.tsx';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/Toast.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import { act } from './acts.ts';
import type { ReviewSettingsQuery } from './generated/settings.ts';
import './reviews.css';
import saveQuestions from './saveQuestions.graphql?raw';
import saveSettings from './saveSettings.graphql?raw';
import document from './settings.graphql?raw';

type Settings = ReviewSettingsQuery['reviewSettings'];
type Question = Settings['questions']['nodes'][number];

const monthNames = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7].map((value) => ({
  value,
  label: new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, value - 1, 1)),
  ),
}));

/** When people speak, what is asked, and how long it stays. */
export default function SettingsScreen() {
  const [answer, refresh] = useAnswer(
    () => query<ReviewSettingsQuery>('ReviewSettings', document),
    'settings',
  );
  return (
    <Page title="Instellingen van de gesprekken">
      {answer?.kind === 'data' ? (
        <Settings
          settings={answer.data.reviewSettings}
          key={answer.data.reviewSettings.number}
          refresh={refresh}
        />
      ) : (
        <Obstacle answer={answer} retry={refresh} />
      )}
    </Page>
  );
}

function Settings({ settings, refresh }: { settings: Settings; refresh: () => void }) {
  return (
    <>
      <Months settings={settings} />
      <Questions settings={settings} refresh={refresh} />
    </>
  );
}

function Months({ settings }: { settings: Settings }) {
  const [months, setMonths] = useState<readonly number[]>(settings.months);
  const [keepYears, setYears] = useState(settings.keepYears);
  async function save() {
    const refused = await act('ReviewSettingsSave', saveSettings, { months, keepYears });
    toast(refused ?? 'Bewaard. Rondes die nog komen, volgen vanzelf.');
  }
  const turn = (month: number) =>
    setMonths(months.includes(month) ? months.filter((other) => other !== month) : [...months, month]);
  return (
    <section>
      <fieldset class="choice">
        <legend>Maanden met een ronde</legend>
        <div class="chips">
          {monthNames.map(({ value, label }) => (
            <label class="chip" key={value}>
              <input type="checkbox" checked={months.includes(value)} onChange={() => turn(value)} />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <SelectField
        label="Bevestigde gesprekken bewaren"
        value={String(keepYears)}
        onChange={({ currentTarget }) => setYears(Number(currentTarget.value))}
      >
        {[1, 2, 3, 4, 5].map((years) => (
          <option value={years} key={years}>
            dit schooljaar en {years} daarvoor
          </option>
        ))}
      </SelectField>
      <div class="actions">
        <button class="btn" disabled={months.length === 0} onClick={() => void save()}>
          Bewaar
        </button>
      </div>
    </section>
  );
}

const kinds: Record<ReviewQuestionKind, string> = {
  TEXT: 'in woorden',
  AMOUNT: 'te weinig, passend, te veel',
  WISH: 'ja, ja als, nee, liever mondeling',
};

function Questions({ settings, refresh }: { settings: Settings; refresh: () => void }) {
  const [questions, setQuestions] = useState<readonly Question[]>(settings.questions.nodes);
  const change = (at: number, changed: Partial<Question>) =>
    setQuestions(questions.map((question, place) => (place === at ? { ...question, ...changed } : question)));
  const add = () => {
    const code = `EXTRA_${questions.length + 1}_${settings.number + 1}`;
    setQuestions([...questions, { code, kind: 'TEXT', theme: '', text: '' }]);
  };
  async function save() {
    const refused = await act('ReviewQuestionsSave', saveQuestions, { questions });
    toast(
      refused ??
        'Bewaard. Rondes die nog beginnen krijgen deze vragen. Gesprekken die al zijn voorbereid, houden hun eigen vragen.',
    );
    if (!refused) refresh();
  }
  return (
    <section>
      <h2>Vragen</h2>
      <p class="soft">
        Voor rondes die nog niet begonnen zijn. {`{requests}`} wordt het aantal nieuwe vragen.
      </p>
      {questions.map((question, at) => (
        <div class="theme" key={question.code}>
          <div class="stack">
            <Field
              label={`Thema ${at + 1}`}
              maxLength={60}
              value={question.theme}
              onInput={({ currentTarget }) => change(at, { theme: currentTarget.value })}
            />
            <SelectField
              label="Antwoord"
              value={question.kind}
              onChange={({ currentTarget }) =>
                change(at, { kind: currentTarget.value as ReviewQuestionKind })
              }
            >
              {(Object.keys(kinds) as ReviewQuestionKind[]).map((kind) => (
                <option value={kind} key={kind}>
                  {kinds[kind]}
                </option>
              ))}
            </SelectField>
          </div>
          <div class="stack">
            <Field
              label={`Vraag ${at + 1}`}
              maxLength={200}
              value={question.text}
              onInput={({ currentTarget }) => change(at, { text: currentTarget.value })}
            />
            <button
              class="btn quiet"
              aria-label={`Haal vraag ${at + 1} weg`}
              onClick={() => setQuestions(questions.filter((_, place) => place !== at))}
            >
              Haal weg
            </button>
          </div>
        </div>
      ))}
      <div class="actions">
        <button class="btn ghost" onClick={add}>
          Nog een vraag
        </button>
        <button class="btn" onClick={() => void save()}>
          Bewaar de vragen
        </button>
      </div>
    </section>
  );
}
