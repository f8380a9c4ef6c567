import type { Role } from '../../graphql/generated/types.ts';
import { SelectField } from '../../ui/Field.tsx';
import type { RolePlacesQuery } from './generated/places.ts';
import type { Grant } from './grants.ts';

type Region = RolePlacesQuery['regions']['nodes'][number];

interface Props {
  label: string;
  role: Role;
  /** Whether single networks can be chosen too. */
  networks: boolean;
  regions: readonly Region[];
  /** Of this role only. */
  grants: readonly Grant[];
  partly: boolean;
  change: (grants: readonly Grant[], partly: boolean) => void;
}

/** Where one role holds: everywhere, or in some regions and networks. */
export function PlacesChoice({ label, role, networks, regions, grants, partly, change }: Props) {
  const some = partly || grants.some(({ regionId, networkId }) => regionId ?? networkId);
  const turn = (place: Omit<Grant, 'role'>, on: boolean) => {
    const same = (grant: Grant) => grant.regionId === place.regionId && grant.networkId === place.networkId;
    change(on ? [...grants, { role, ...place }] : grants.filter((grant) => !same(grant)), true);
  };
  return (
    <div class="under">
      <SelectField
        label="Geldt voor"
        aria-label={`${label} geldt voor`}
        value={some ? 'some' : 'whole'}
        onChange={({ currentTarget }) =>
          currentTarget.value === 'some' ? change([], true) : change([{ role }], false)
        }
      >
        <option value="whole">het hele samenwerkingsverband</option>
        <option value="some">{networks ? "bepaalde regio's of netwerken" : "bepaalde regio's"}</option>
      </SelectField>
      {some &&
        regions.map((region) => (
          <RegionChoice
            key={region.id}
            region={region}
            networks={networks}
            grants={grants}
            turnRegion={(on) => turn({ regionId: region.id }, on)}
            turnNetwork={(id, on) => turn({ networkId: id }, on)}
          />
        ))}
    </div>
  );
}

interface RegionProps {
  region: Region;
  networks: boolean;
  grants: readonly Grant[];
  turnRegion: (on: boolean) => void;
  turnNetwork: (id: string, on: boolean) => void;
}

function RegionChoice({ region, networks, grants, turnRegion, turnNetwork }: RegionProps) {
  const whole = grants.some(({ regionId }) => regionId === region.id);
  const has = (id: string) => grants.some(({ networkId }) => networkId === id);
  const own = region.networks.nodes;
  const count = own.filter(({ id }) => has(id)).length;
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={whole}
          onChange={({ currentTarget }) => turnRegion(currentTarget.checked)}
        />
        <span>Regio {region.name}</span>
      </label>
      {networks && !whole && own.length > 0 && (
        <details class="under" open={count > 0}>
          <summary class="small">
            {count === 0 ? `Losse netwerken van ${region.name}` : `${count} van ${own.length} netwerken`}
          </summary>
          {own.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={has(id)}
                onChange={({ currentTarget }) => turnNetwork(id, currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          ))}
        </details>
      )}
    </>
  );
}
