import type { ReactElement } from 'react';
import type { ImportPreview } from '../../../../preload/contract/values/files/import-preview.ts';
import { strings } from '../../../strings/strings.ts';
import { Notice } from '../../../ui/page/Notice.tsx';
import { DatesQuestion } from './DatesQuestion.tsx';
import { KindQuestion } from './KindQuestion.tsx';
import { ApplicationQuestion, SubjectQuestion } from './ListQuestions.tsx';
import { MappingTable } from '../preview/MappingTable.tsx';
import type { ImportFile } from '../sheet/file-acts.ts';
import { WindowQuestion } from './WindowQuestion.tsx';

const text = strings.imports;

type Refused = Extract<ImportPreview, { kind: 'refused' }>;
type Props = { readonly preview: Refused; readonly onAnswer: ImportFile['answer'] };

/** The one question that stands between a file and its preview. */
export function FileQuestion({ preview, onAnswer }: Props): ReactElement {
  const { detail, file, refusal } = preview;
  const kind = file?.exportKind;
  if (refusal === 'window-unknown') {
    return (
      <WindowQuestion
        says={detail}
        onAnswer={(window) => {
          onAnswer({ kind: 'usage', window });
        }}
      />
    );
  }
  if (refusal === 'subject-unknown')
    return <SubjectQuestion says={detail} likely={file?.likely} onAnswer={onAnswer} />;
  if (refusal === 'application-unknown' && file?.applications !== undefined)
    return <ApplicationQuestion says={detail} applications={file.applications} onAnswer={onAnswer} />;
  if (kind === undefined || file === undefined) {
    return (
      <KindQuestion
        says={detail}
        onAnswer={(answer) => {
          onAnswer({ kind: answer, columns: [] });
        }}
      />
    );
  }
  if (refusal === 'dates-ambiguous') {
    return (
      <DatesQuestion
        says={detail}
        readings={file.days}
        onAnswer={(dates) => {
          onAnswer({ kind, readAs: { dates } });
        }}
      />
    );
  }
  return (
    <>
      <Notice tone="note" title={text.mappingTitle}>
        {detail}
      </Notice>
      <MappingTable
        columns={file.columns}
        isWhole
        fields={file.fields}
        firstRows={file.firstRows}
        suggestions={file.suggestions}
        onChange={(columns) => {
          onAnswer({ kind, columns });
        }}
      />
    </>
  );
}
