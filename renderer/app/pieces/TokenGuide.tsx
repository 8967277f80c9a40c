import { useState } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { Card } from '../../ui/page/Card.tsx';
import { Notice } from '../../ui/page/Notice.tsx';
import { Steps } from '../../ui/page/Steps.tsx';
import { Segments } from '../../ui/page/Segments.tsx';
import classes from './TokenGuide.module.css';

const text = strings.connection;

/** How to create the token in LinkedIn's own words, in its new and its old place. */
export function TokenGuide(): ReactElement {
  const [place, setPlace] = useState<'new' | 'old'>('new');
  return (
    <Card title={text.guideTitle}>
      <div className={classes['guide']}>
        <Segments
          size="xs"
          fullWidth
          aria-label={text.guideTitle}
          data={[
            { value: 'new', label: text.guideNew },
            { value: 'old', label: text.guideOld },
          ]}
          value={place}
          onChange={(value) => {
            setPlace(value);
          }}
        />
        <Steps steps={(place === 'new' ? text.stepsNew : text.stepsOld).map((step) => ({ text: step }))} />
        <Notice tone="note" title={text.reuseTitle}>
          {text.reuse}
        </Notice>
        <p className={classes['readOnly']}>{text.readOnly}</p>
      </div>
    </Card>
  );
}
