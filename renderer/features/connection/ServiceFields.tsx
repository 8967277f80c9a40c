import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import classes from './Connection.module.css';
import { lookUpOrders, wrongHeader } from './service-draft.ts';
import type { ServiceDraft } from './service-draft.ts';

const text = strings.connection.service;

type Props = { readonly draft: ServiceDraft; readonly onChange: (part: Partial<ServiceDraft>) => void };

/** How the service is spoken to: everything has a default that an admin need not touch. */
export function ServiceFields({ draft, onChange }: Props): ReactElement {
  const wrong = wrongHeader(draft.extraHeaders);
  return (
    <details className={classes['more']}>
      <summary>{text.title}</summary>
      <div className={classes['form']}>
        <p className={classes['hint']}>{text.hint}</p>
        <Choice
          label={text.createRule}
          description={text.createRuleHint}
          values={['never', 'listed-id']}
          names={text.createRules}
          value={draft.createRule}
          onChange={(createRule) => {
            onChange({ createRule });
          }}
        />
        <Checkbox
          label={text.list}
          description={text.listHint}
          checked={draft.useList}
          onChange={(event) => {
            onChange({ useList: event.currentTarget.checked });
          }}
        />
        <Choice
          label={text.lookUpOrder}
          values={['', ...lookUpOrders]}
          names={text.lookUpOrders}
          value={draft.lookUpOrder}
          onChange={(lookUpOrder) => {
            onChange({ lookUpOrder });
          }}
        />
        <Choice
          label={text.deactivateBy}
          values={['', 'patch-path', 'patch-value', 'put', 'delete']}
          names={text.deactivations}
          value={draft.deactivateBy}
          onChange={(deactivateBy) => {
            onChange({ deactivateBy });
          }}
        />
        <Choice
          label={text.ifMatch}
          values={['', 'with-version', 'header-too', 'never']}
          names={text.ifMatches}
          value={draft.ifMatch}
          onChange={(ifMatch) => {
            onChange({ ifMatch });
          }}
        />
        <div className={classes['pair']}>
          <Figure
            label={text.readsPerSecond}
            placeholder="4"
            value={draft.readsPerSecond}
            onChange={(readsPerSecond) => {
              onChange({ readsPerSecond });
            }}
          />
          <Figure
            label={text.writesPerSecond}
            placeholder="1"
            value={draft.writesPerSecond}
            onChange={(writesPerSecond) => {
              onChange({ writesPerSecond });
            }}
          />
        </div>
        <div className={classes['pair']}>
          <Figure
            label={text.inFlight}
            placeholder="4"
            most={64}
            isWhole
            value={draft.inFlight}
            onChange={(inFlight) => {
              onChange({ inFlight });
            }}
          />
          <Figure
            label={text.timeout}
            placeholder="60"
            most={600}
            isWhole
            value={draft.timeoutSeconds}
            onChange={(timeoutSeconds) => {
              onChange({ timeoutSeconds });
            }}
          />
        </div>
        <div className={classes['pair']}>
          <TextInput
            label={text.pathSuffix}
            placeholder="/v2"
            value={draft.pathSuffix}
            onChange={(event) => {
              onChange({ pathSuffix: event.currentTarget.value });
            }}
          />
          <Choice
            label={text.mediaType}
            values={['', 'application/scim+json', 'application/json']}
            names={text.mediaTypes}
            value={draft.mediaType}
            onChange={(mediaType) => {
              onChange({ mediaType });
            }}
          />
        </div>
        <Figure
          label={text.clockAhead}
          description={text.clockAheadHint}
          placeholder="0"
          least={-1_000_000}
          most={1_000_000}
          isWhole
          value={draft.clockAheadHours}
          onChange={(clockAheadHours) => {
            onChange({ clockAheadHours });
          }}
        />
        <Textarea
          label={text.extraHeaders}
          description={text.extraHeadersHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          rows={2}
          value={draft.extraHeaders}
          error={wrong === undefined ? undefined : text.wrongHeader(wrong)}
          onChange={(event) => {
            onChange({ extraHeaders: event.currentTarget.value });
          }}
        />
      </div>
    </details>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly description?: string;
  readonly values: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: string;
  readonly onChange: (value: Value) => void;
}): ReactElement {
  return (
    <Select
      label={props.label}
      description={props.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      allowDeselect={false}
      data={props.values.map((value) => ({ value, label: props.names[value] }))}
      value={props.value}
      onChange={(chosen) => {
        const value = props.values.find((known) => known === chosen);
        if (value !== undefined) props.onChange(value);
      }}
    />
  );
}

function Figure(props: {
  readonly label: string;
  readonly description?: string;
  readonly placeholder: string;
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: boolean;
  readonly value: number | '';
  readonly onChange: (value: number | '') => void;
}): ReactElement {
  const isWhole = props.isWhole === true;
  return (
    <NumberInput
      label={props.label}
      description={props.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      placeholder={props.placeholder}
      min={props.least ?? (isWhole ? 1 : 0.01)}
      max={props.most ?? 1000}
      allowDecimal={!isWhole}
      value={props.value}
      onChange={(value) => {
        props.onChange(typeof value === 'number' ? value : '');
      }}
    />
  );
}
