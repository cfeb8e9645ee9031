export { nearest, oneOf, suggest } from '../schema/did-you-mean.js';
