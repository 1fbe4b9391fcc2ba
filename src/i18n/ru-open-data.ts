import type { openDataEn } from './en-open-data.ts';

export const openDataRu: typeof openDataEn = {
  sides: {
    mrc: 'у Военно-революционного комитета',
    government: 'у Временного правительства',
    contested: 'оспаривается',
    neutral: 'нейтрально',
    none: 'никого',
    unknown: 'сведений нет'
  },
  passabilities: {
    open: 'проход свободен',
    'checkpoint-mrc': 'документы проверяет Военно-революционный комитет',
    'checkpoint-government': 'документы проверяет правительство',
    raised: 'разведён'
  },
  during: (a: string, b: string) => `с ${a} до ${b}`
};
