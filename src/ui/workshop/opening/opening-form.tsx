import { type ReactNode, useState } from 'react';
import { type Manner, type Minutes, manners, most, type Seating } from '../../../workshop/session.ts';
import { Choice } from '../../settings/choice.tsx';
import { Switch } from '../../settings/switch.tsx';
import '../../settings/settings.css';
import { mannerNames } from '../console/manner-names.ts';

/** A scenario to choose. */
export interface SceneChoice {
  readonly id: string;
  readonly title: string;
  /** Where it plays, in a line. */
  readonly setting: string;
}

/** What a room is opened with. */
export interface RoomWish {
  /** Scenario id. */
  readonly scenario: string;
  /** Whether people join from phones; without, hands are counted. */
  readonly phones: boolean;
  readonly tables: number;
  readonly manner: Manner;
  readonly minutes: Minutes;
  readonly seating: Seating;
  readonly approval: boolean;
  readonly privateVotes: boolean;
}

interface Props {
  readonly scenes: readonly SceneChoice[];
  readonly served: boolean;
  readonly opening: boolean;
  readonly kitHref: (scenario: string, tables: number) => string;
  readonly onOpen: (wish: RoomWish) => void;
}

/** A room of people around one screen is one table; phones sit at several. */
const tablesFirst = (phones: boolean): number => (phones ? 6 : 1);

const atFirst = {
  manner: 'vote',
  minutes: 90,
  seating: 'choice',
  approval: false,
  privateVotes: false,
} satisfies Partial<RoomWish>;

/** A new room, with what most rooms want chosen already. */
export function OpeningForm({ scenes, served, opening, kitHref, onOpen }: Props): ReactNode {
  const [chosen, setChosen] = useState<Partial<RoomWish>>({});
  // Whether a server answers may be known only while somebody chooses.
  const phones = served && (chosen.phones ?? true);
  const wish = { scenario: scenes[0]?.id ?? '', tables: tablesFirst(phones), ...atFirst, ...chosen, phones };
  const set = (part: Partial<RoomWish>): void => setChosen({ ...chosen, ...part });
  return (
    <form
      className="opening-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!opening) onOpen(wish);
      }}
    >
      <h2>A new room</h2>
      <label className="opening-field">
        Scenario
        <select
          aria-label="Scenario"
          aria-describedby="opening-setting"
          value={wish.scenario}
          onChange={({ currentTarget }) => set({ scenario: currentTarget.value })}
        >
          {scenes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <span id="opening-setting">{scenes.find(({ id }) => id === wish.scenario)?.setting}</span>
      </label>
      <p className="opening-kit">
        <a className="quiet-link" href={kitHref(wish.scenario, wish.tables)}>
          Print the kit
        </a>
        <span>Role cards, table sheets and a handout, whether a room is open or not.</span>
      </p>
      {served && (
        <Choice
          title="People take part"
          value={wish.phones ? 'phones' : 'hands'}
          choices={[
            { value: 'phones', name: 'from their phones' },
            { value: 'hands', name: 'by show of hands' },
          ]}
          onChoose={(value) => set({ phones: value === 'phones', tables: tablesFirst(value === 'phones') })}
        />
      )}
      <label className="opening-field opening-tables">
        Tables
        <input
          type="number"
          aria-label="Tables"
          aria-describedby="opening-talk"
          min={1}
          max={most.tables}
          value={wish.tables}
          onChange={({ currentTarget }) =>
            set({ tables: Math.min(most.tables, Math.max(1, Math.floor(currentTarget.valueAsNumber) || 1)) })
          }
        />
        <span id="opening-talk">
          {wish.phones
            ? 'Five or six people at each talk best. With eight, somebody stops talking.'
            : 'One, if the whole room decides together.'}
        </span>
      </label>
      <Choice
        title="Time"
        value={wish.minutes}
        choices={[
          { value: 60, name: '60 minutes' },
          { value: 90, name: '90 minutes' },
        ]}
        onChoose={(minutes) => set({ minutes })}
      />
      <Choice
        title="Tables decide"
        value={wish.manner}
        choices={manners.map((value) => ({ value, name: mannerNames[value] }))}
        onChoose={(manner) => set({ manner })}
      />
      {wish.phones && (
        <details className="opening-more">
          <summary>Seats, door and secrecy</summary>
          <Choice
            title="People come to a table"
            value={wish.seating}
            choices={[
              { value: 'choice', name: 'where they choose' },
              { value: 'draw', name: 'by draw' },
              { value: 'facilitator', name: 'as you say' },
            ]}
            onChoose={(seating) => set({ seating })}
          />
          <Switch
            name="I let each one in"
            says="They wait at the door until you do."
            on={wish.approval}
            onSwitch={(approval) => set({ approval })}
          />
          <Switch
            name="Votes are private"
            says="You see how many, not who."
            on={wish.privateVotes}
            onSwitch={(privateVotes) => set({ privateVotes })}
          />
        </details>
      )}
      <button type="submit" className="opening-go" aria-disabled={opening}>
        {opening ? 'Opening the room' : 'Open the room'}
      </button>
    </form>
  );
}
