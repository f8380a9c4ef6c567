import { query } from '../../graphql/client.ts';
import type { Role } from '../../graphql/generated/types.ts';
import { Obstacle } from '../../ui/Obstacle.tsx';
import { useAnswer } from '../../ui/useAnswer.ts';
import type { RolePlacesQuery } from './generated/places.ts';
import { placed, type Grant } from './grants.ts';
import { PlacesChoice } from './PlacesChoice.tsx';
import document from './places.graphql?raw';
import { roleOptions } from './roles.ts';

interface Props {
  legend: string;
  grants: readonly Grant[];
  /** Roles that are held for a part of the partnership, also while no part is chosen yet. */
  partly: readonly Role[];
  change: (grants: readonly Grant[], partly: readonly Role[]) => void;
  wrong?: string | null | undefined;
}

/** The roles of somebody, each with where it holds. */
export function GrantsChoice({ legend, grants, partly, change, wrong }: Props) {
  const [answer, retry] = useAnswer(() => query<RolePlacesQuery>('RolePlaces', document), 'places');
  if (answer?.kind !== 'data') return <Obstacle answer={answer} retry={retry} />;
  const regions = answer.data.regions.nodes;
  const has = (role: Role) => partly.includes(role) || grants.some((grant) => grant.role === role);
  const without = (role: Role) => grants.filter((grant) => grant.role !== role);
  const turn = (role: Role, on: boolean) =>
    change(
      on ? [...grants, { role }] : without(role),
      partly.filter((other) => other !== role),
    );
  return (
    <fieldset class="ticks one">
      <legend>{legend}</legend>
      {roleOptions.map(({ value: role, label, more }) => (
        <div key={role}>
          <label>
            <input
              type="checkbox"
              checked={has(role)}
              onChange={({ currentTarget }) => turn(role, currentTarget.checked)}
            />
            <span>
              {label} <span class="soft small">{more}</span>
            </span>
          </label>
          {has(role) && placed[role] && regions.length > 0 && (
            <PlacesChoice
              label={label}
              role={role}
              networks={placed[role].networks}
              regions={regions}
              grants={grants.filter((grant) => grant.role === role)}
              partly={partly.includes(role)}
              change={(places, isPartly) =>
                change(
                  [...without(role), ...places],
                  [...partly.filter((other) => other !== role), ...(isPartly ? [role] : [])],
                )
              }
            />
          )}
        </div>
      ))}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
