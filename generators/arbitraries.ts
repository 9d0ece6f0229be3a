// The building blocks of properties: values of attributes, single deeds, and stories that are made of deeds. A property's
// own file takes what it needs from here, gives it weights, and is entered in `index.ts`.
export * from './extent';
export * from './values';
export * from './deeds';
export * from './checks';
export * from './stories';
