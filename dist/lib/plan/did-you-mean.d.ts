export { nearest, oneOf, suggest } from '../schema/did-you-mean.ts';
