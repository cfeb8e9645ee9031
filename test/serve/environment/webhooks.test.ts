import { expect, it } from 'vitest';
import { apiOptionsFrom } from '../../../src/serve/environment/environment.ts';

it('WEBHOOK_ALLOW names private targets of webhook endpoints, with commas', () => {
  expect(apiOptionsFrom({ WEBHOOK_ALLOW: ' hooks.internal:8443 , 10.1.0.0/16,' })).toEqual({
    webhooks: { allow: ['hooks.internal:8443', '10.1.0.0/16'] },
  });
  expect(apiOptionsFrom({ WEBHOOK_ALLOW: ' ,' })).toEqual({});
});
