import { ActionIcon, Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ProcedureOutput } from '../../../preload/contract/procedures.ts';
import { tellDone } from '../../app/frame/notices/notices.tsx';
import { useAct, useAsk } from '../../app/state/queries.ts';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { currencyCodes, fromMinor, readAmount, toMinor, wholeMoney } from '../../ui/text/money.ts';
import classes from './Settings.module.css';

const text = strings.settings.contract;

type Contract = ProcedureOutput<'costs.read'>['contract'];
type Line = {
  readonly licenseType: string;
  readonly currency: string;
  /** As it is typed. */
  readonly yearly: string;
  /** Empty: ever since. */
  readonly from: string;
};

/** What a seat costs and when the contract renews: without it the overview names no money. */
export function ContractCard(): ReactElement | undefined {
  const contract = useAsk('costs.read', {}).data?.contract;
  if (contract === undefined) return undefined;
  return <Loaded key={JSON.stringify(contract)} contract={contract} />;
}

function Loaded({ contract }: { readonly contract: Contract }): ReactElement {
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(contract));
  const [renewsOn, setRenewsOn] = useState(contract.renewsOn ?? '');
  const [isPaidAhead, setPaidAhead] = useState(contract.isPaidAhead);
  const [graceDays, setGraceDays] = useState(contract.invitedGraceDays);
  const save = useAct('costs.save');
  const change = (at: number, part: Partial<Line>): void => {
    setLines((before) => before.map((line, index) => (index === at ? { ...line, ...part } : line)));
  };
  return (
    <Card title={text.title} hint={text.hint}>
      <form
        className={classes['prices']}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { ...toSave(lines, renewsOn), isPaidAhead, invitedGraceDays: graceDays },
            {
              onSuccess: () => {
                tellDone({ title: text.saved });
              },
            },
          );
        }}
      >
        {lines.map((line, index) => (
          // Lines have no name of their own: what is typed in one stays in its place.
          <fieldset key={index} className={classes['price']}>
            <legend className="visually-hidden">{text.line(index + 1)}</legend>
            <TextInput
              label={text.licenseType}
              placeholder={text.licenseTypePlaceholder}
              value={line.licenseType}
              onChange={(event) => {
                change(index, { licenseType: event.currentTarget.value });
              }}
            />
            <TextInput
              label={text.yearly}
              inputMode="decimal"
              maxLength={20}
              value={line.yearly}
              description={readAs(line)}
              error={isAmount(line) ? undefined : text.notAnAmount}
              onChange={(event) => {
                change(index, { yearly: event.currentTarget.value });
              }}
            />
            <Select
              label={text.currency}
              searchable
              allowDeselect={false}
              data={[...currencyCodes()]}
              value={line.currency}
              onChange={(currency) => {
                if (currency !== null) change(index, { currency });
              }}
            />
            <TextInput
              type="date"
              label={text.from}
              description={text.fromHint}
              value={line.from}
              onChange={(event) => {
                change(index, { from: event.currentTarget.value });
              }}
            />
            {lines.length === 1 ? undefined : (
              <ActionIcon
                variant="subtle"
                aria-label={text.removeLine(index + 1)}
                onClick={() => {
                  setLines((before) => before.filter((_line, at) => at !== index));
                }}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            )}
          </fieldset>
        ))}
        <div className={classes['price']}>
          <TextInput
            type="date"
            label={text.renewsOn}
            value={renewsOn}
            onChange={(event) => {
              setRenewsOn(event.currentTarget.value);
            }}
          />
          <NumberInput
            label={text.graceDays}
            min={0}
            max={365}
            allowDecimal={false}
            value={graceDays}
            onChange={(value) => {
              if (typeof value === 'number') setGraceDays(value);
            }}
          />
        </div>
        <Checkbox
          label={text.isPaidAhead}
          checked={isPaidAhead}
          onChange={(event) => {
            setPaidAhead(event.currentTarget.checked);
          }}
        />
        <div className={classes['acts']}>
          <Button type="submit" disabled={!lines.every(isAmount)} loading={save.isPending}>
            {text.save}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => {
              setLines((before) => [
                ...before,
                { ...emptyLine(before[0]?.currency), licenseType: before[0]?.licenseType ?? '' },
              ]);
            }}
          >
            {text.add}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function emptyLine(currency = 'EUR'): Line {
  return { licenseType: '', currency, yearly: '', from: '' };
}

function linesOf({ prices }: Contract): readonly Line[] {
  if (prices.length === 0) return [emptyLine()];
  return prices.map(({ licenseType, currency, yearlyMinor, from = '' }) => ({
    from,
    licenseType,
    currency,
    yearly: String(fromMinor(yearlyMinor, currency)),
  }));
}

const mostYearly = 10_000_000;

function isAmount({ yearly }: Line): boolean {
  const amount = readAmount(yearly);
  return yearly.trim() === '' || (amount !== undefined && amount <= mostYearly);
}

/** What was typed, as it is understood. */
function readAs(line: Line): string | undefined {
  const amount = isAmount(line) ? readAmount(line.yearly) : undefined;
  return amount === undefined ? undefined : wholeMoney(toMinor(amount, line.currency), line.currency);
}

/** Lines without a price are none. */
function toSave(lines: readonly Line[], renewsOn: string) {
  return {
    prices: lines.flatMap(({ licenseType, currency, yearly, from }) => {
      const amount = readAmount(yearly);
      if (amount === undefined) return [];
      const yearlyMinor = toMinor(amount, currency);
      return [{ licenseType: licenseType.trim(), currency, yearlyMinor, ...(from === '' ? {} : { from }) }];
    }),
    ...(renewsOn === '' ? {} : { renewsOn }),
  };
}
