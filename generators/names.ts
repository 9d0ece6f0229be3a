import type { Originator } from './history';

/** What a counterexample calls the things of a history. */
export const nodeName = (node: number): string => String.fromCharCode('A'.charCodeAt(0) + node);
export const campaignName = (campaign: number): string => `C${String(campaign + 1)}`;
export const subjectName = (subject: number): string => `S${String(subject + 1)}`;

export const originatorName: Readonly<Record<Originator, string>> = {
  administrator: 'the administrator',
  member: 'an AE with all privileges',
  stranger: 'an AE without privileges',
};
