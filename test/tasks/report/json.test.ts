import { expect, it } from 'vitest';
import { printJson } from '../../../src/tasks/report/json.ts';
import { clean, sample } from './sample.ts';

it('is one document that holds the whole report and its counts', () => {
  expect(JSON.parse(printJson(sample))).toEqual({ ...sample, counts: { error: 1, warning: 2, note: 2 } });
  expect(printJson(clean)).toMatchInlineSnapshot(`
    "{
      "job": "seo.tune",
      "failed": false,
      "counts": {
        "error": 0,
        "warning": 0,
        "note": 0
      },
      "checked": {
        "pages": 1
      },
      "findings": [],
      "notes": []
    }
    "
  `);
});
