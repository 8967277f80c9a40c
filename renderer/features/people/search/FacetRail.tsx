import { memo } from 'react';
import { findingKinds } from '../../../../preload/contract/lists.ts';
import type { ReactElement } from 'react';
import type { Facets, PeopleFilter } from '../../../../preload/contract/values/people.ts';
import {
  accountOrder,
  directoryOrder,
  listedOrder,
  seatOrder,
  worksOrder,
} from '../../../app/words/state-orders.ts';
import {
  accountLooks,
  directoryLooks,
  findingLooks,
  listedLooks,
  seatLooks,
  worksLooks,
} from '../../../app/words/states.ts';
import { useAsk } from '../../../app/state/queries.ts';
import { findingLooksBy } from '../../../app/words/compared.ts';
import { strings } from '../../../strings/strings.ts';
import { Segments } from '../../../ui/page/Segments.tsx';
import { number } from '../../../ui/text/format.ts';
import type { StateLook } from '../../../ui/charts/StateChip.tsx';
import classes from './FacetRail.module.css';
import { TeamFacet } from './TeamFacet.tsx';

const text = strings.people;

type Props = {
  /** `undefined` keeps the place free. */
  readonly filter: PeopleFilter | undefined;
  readonly facets: Facets | undefined;
  readonly onChange: (filter: PeopleFilter) => void;
};

/** Filters with the number of people behind each, under the other filters. */
export const FacetRail = memo(function FacetRail({ filter, facets, onChange }: Props): ReactElement {
  const imports = useAsk('imports.list', {}).data;
  const looks =
    imports === undefined || facets === undefined ? findingLooks : findingLooksBy(imports, facets.account);
  if (filter === undefined) return <div className={classes['rail']} />;
  return (
    <section className={classes['rail']} aria-label={text.facets}>
      <Facet
        title={text.facetTitles.findings}
        order={findingKinds}
        looks={looks}
        counts={facets?.findings}
        chosen={filter.findings}
        onChoose={(findings) => {
          onChange({ ...filter, findings });
        }}
      />
      <IdleFacet filter={filter} onChange={onChange} />
      <Facet
        title={text.facetTitles.seat}
        order={seatOrder}
        looks={seatLooks}
        counts={facets?.seat}
        chosen={filter.seat}
        onChoose={(seat) => {
          onChange({ ...filter, seat });
        }}
      />
      <Facet
        title={text.facetTitles.account}
        order={accountOrder}
        looks={accountLooks}
        counts={facets?.account}
        chosen={filter.account}
        onChoose={(account) => {
          onChange({ ...filter, account });
        }}
      />
      <Facet
        title={text.facetTitles.works}
        order={worksOrder}
        looks={worksLooks}
        counts={facets?.works}
        chosen={filter.works}
        onChoose={(works) => {
          onChange({ ...filter, works });
        }}
      />
      <Facet
        title={text.facetTitles.worksState}
        order={listedOrder}
        looks={listedLooks}
        counts={facets?.worksState}
        chosen={filter.worksState?.flatMap((state) => listedOrder.find((known) => known === state) ?? [])}
        onChoose={(worksState) => {
          onChange({ ...filter, worksState });
        }}
      />
      <Facet
        title={text.facetTitles.directory}
        order={directoryOrder}
        looks={directoryLooks}
        counts={facets?.directory}
        chosen={filter.directory}
        onChoose={(directory) => {
          onChange({ ...filter, directory });
        }}
      />
      <TeamFacet filter={filter} onChange={onChange} />
    </section>
  );
});

type FacetProps<Value extends string> = {
  readonly title: string;
  readonly order: readonly Value[];
  readonly looks: Readonly<Record<Value, StateLook>>;
  readonly counts: Readonly<Record<Value, number>> | undefined;
  readonly chosen: readonly Value[] | undefined;
  readonly onChoose: (values: Value[]) => void;
};

function Facet<Value extends string>(props: FacetProps<Value>): ReactElement | undefined {
  const chosen = props.chosen ?? [];
  const values = props.order.filter((value) => (props.counts?.[value] ?? 0) > 0 || chosen.includes(value));
  if (values.length === 0) return undefined;
  return (
    <fieldset className={classes['facet']}>
      <legend className={classes['title']}>{props.title}</legend>
      {values.map((value) => {
        const look = props.looks[value];
        const on = chosen.includes(value);
        const people = props.counts?.[value] ?? 0;
        return (
          <button
            key={value}
            type="button"
            className={classes['value']}
            aria-pressed={on}
            onClick={() => {
              props.onChoose(on ? chosen.filter((other) => other !== value) : [...chosen, value]);
            }}
          >
            <look.icon size={15} stroke={1.8} aria-hidden />
            <span className={classes['label']}>{look.label} </span>
            <span className={classes['count']}>
              {number(people)}
              <span className="visually-hidden"> {text.facetCount(people)}</span>
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

const idleSteps = [30, 60, 90] as const;

function IdleFacet({
  filter,
  onChange,
}: Pick<Props, 'onChange'> & { readonly filter: PeopleFilter }): ReactElement {
  return (
    <fieldset className={classes['facet']}>
      <legend className={classes['title']}>{text.idleTitle}</legend>
      <Segments
        size="xs"
        fullWidth
        aria-label={text.idleTitle}
        value={String(filter.idleAtLeastDays ?? '')}
        data={[
          { value: '', label: text.idleAny },
          ...idleSteps.map((days) => ({ value: String(days), label: text.idleDays(days) })),
        ]}
        onChange={(value) => {
          const { idleAtLeastDays: _before, ...rest } = filter;
          onChange(value === '' ? rest : { ...rest, idleAtLeastDays: Number(value) });
        }}
      />
    </fieldset>
  );
}
