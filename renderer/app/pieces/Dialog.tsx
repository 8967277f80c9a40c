import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { strings } from '../../strings/strings.ts';
import { endNotices } from '../frame/notices/notices.tsx';

const closeButton = { 'aria-label': strings.common.close };

/** A dialog of an act: what was told of the act before goes as it opens. */
export function Dialog(props: ModalProps): ReactElement {
  const { opened } = props;
  useEffect(() => {
    if (opened) endNotices();
  }, [opened]);
  return <Modal closeButtonProps={closeButton} {...props} />;
}
