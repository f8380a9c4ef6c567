import type { SurveyCut } from '../../graphql/generated/types.ts';
import { cuts, type Group, mark, needed, type Results, TOO_FEW } from './figures.ts';
import { MarkBar } from './MarkBar.tsx';

interface Props {
  results: Results;
  by: SurveyCut;
  chosen: string | null;
  choose: (key: string | null) => void;
}

/** The groups with their mean mark against the norm; who has too few answers is named, without a figure. */
export const GroupTable = ({ results, by, chosen, choose }: Props) => (
  <div class="card scroll" tabIndex={0}>
    <table class="marks">
      <thead>
        <tr>
          <th scope="col">{cuts.find(({ value }) => value === by)?.label}</th>
          <th scope="col" class="meterrow">
            <span class="hidden">Cijfer als balk; de streep is de norm</span>
          </th>
          <th scope="col" class="end">
            Cijfer
          </th>
          <th scope="col" class="end">
            Antwoorden
          </th>
          <th scope="col" class="end">
            Respons
          </th>
        </tr>
      </thead>
      <tbody class="num">
        {results.groups.nodes.map((group) => (
          <Row key={group.key} group={group} norm={results.norm} chosen={chosen} choose={choose} />
        ))}
      </tbody>
    </table>
  </div>
);

function Row({
  group,
  norm,
  chosen,
  choose,
}: { group: Group; norm: number } & Pick<Props, 'chosen' | 'choose'>) {
  const { key, mark: mean } = group;
  const response = group.responsePercent === null ? '' : `${group.responsePercent}%`;
  if (!group.released)
    return (
      <tr>
        <td>{group.label}</td>
        <td colSpan={3} class="soft small">
          {TOO_FEW}. {needed(group.needed)}
        </td>
        <td class="end">{response}</td>
      </tr>
    );
  return (
    <tr>
      <td>
        <button
          class="link"
          aria-expanded={chosen === key}
          onClick={() => choose(chosen === key ? null : key)}
        >
          {group.label}
        </button>
      </td>
      <td class="meterrow" aria-hidden="true">
        {mean !== null && <MarkBar mean={mean} most={10} norm={norm} />}
      </td>
      <td class="end">
        <Mark mean={mean} norm={norm} />
      </td>
      <td class="end">{group.answers}</td>
      <td class="end">{response}</td>
    </tr>
  );
}

const Mark = ({ mean, norm }: { mean: number | null; norm: number }) =>
  mean === null ? null : (
    <>
      <b>{mark(mean)}</b>
      {mean < norm && <span class="small soft"> onder norm</span>}
    </>
  );
