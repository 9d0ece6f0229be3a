import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answers } from '../../model/answer';
import type { Assignment, Effect, Guard, Rule } from '../../model/rule';
import { rules } from '../../model/rules/index';
import { accepted, campaign, campaignIn, create, refusers, remove, update, world } from './samples';

const guard = (name: string, force: Rule['force'], fires = true): Guard => ({
  kind: 'guard',
  name,
  statements: [],
  force,
  fires: () => fires,
});
const effect = (name: string, force: Rule['force'], assignment: Assignment | undefined): Effect => ({
  kind: 'effect',
  name,
  statements: [],
  force,
  gives: () => assignment,
});
const asked = update(campaign(), { version: '2.0' });
const ask = (...table: Rule[]): ReturnType<typeof answers> => answers(table, asked, [], world());
const statusesOf = (outcomes: ReturnType<typeof answers>): readonly string[] =>
  accepted(outcomes).map(({ campaignStatus }) => campaignStatus);

describe('the answers to a request', () => {
  it('are one acceptance, with what was asked for, where no rule speaks', () => {
    assert.deepEqual(ask(), [{ kind: 'accepted', campaign: campaign({ version: '2.0' }), by: [] }]);
  });

  it('are one refusal that names every guard that fires, demanded or allowed', () => {
    const outcomes = ask(
      guard('one', 'must'),
      guard('silent', 'must', false),
      guard('two', 'may'),
      guard('three', 'must'),
    );
    assert.equal(outcomes.length, 1);
    assert.deepEqual(refusers(outcomes), ['one', 'two', 'three']);
  });

  it('are an acceptance and a refusal where the text only allows to refuse', () => {
    const outcomes = ask(guard('allowed', 'may'));
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['accepted', 'refused'],
    );
  });

  it('name the effects of an acceptance', () => {
    const given = effect('finish', 'must', { campaignStatus: 'FINISHED' });
    assert.deepEqual(ask(given, effect('nothing', 'must', undefined)), [
      { kind: 'accepted', campaign: campaign({ version: '2.0', campaignStatus: 'FINISHED' }), by: [given] },
    ]);
  });

  it('are one acceptance where effects agree', () => {
    const outcomes = ask(
      effect('one', 'must', { campaignStatus: 'FINISHED', triggered: true }),
      effect('two', 'must', { campaignStatus: 'FINISHED' }),
    );
    assert.deepEqual(accepted(outcomes), [campaign({ version: '2.0', campaignStatus: 'FINISHED', triggered: true })]);
  });

  it('are one acceptance for each of the values that contradictory effects give', () => {
    const outcomes = ask(
      effect('one', 'must', { campaignStatus: 'FINISHED' }),
      effect('two', 'must', { campaignStatus: 'CANCELLED' }),
      effect('two again', 'must', { campaignStatus: 'CANCELLED' }),
    );
    assert.deepEqual(statusesOf(outcomes), ['FINISHED', 'CANCELLED']);
  });

  it('combine the contradictions about several attributes', () => {
    const outcomes = ask(
      effect('one', 'must', { campaignStatus: 'FINISHED', aggregatedSoftwareStatus: 'FAILURE' }),
      effect('two', 'must', { campaignStatus: 'CANCELLED', aggregatedSoftwareStatus: 'SUCCESSFUL' }),
    );
    assert.equal(outcomes.length, 4);
  });

  it('are with and without an effect that the text only allows, the one without first', () => {
    const outcomes = ask(effect('allowed', 'may', { campaignStatus: 'FINISHED' }));
    assert.deepEqual(statusesOf(outcomes), ['PENDING', 'FINISHED']);
    assert.deepEqual(
      outcomes.map((outcome) => (outcome.kind === 'accepted' ? outcome.by.length : undefined)),
      [0, 1],
    );
  });

  it('take an allowed effect as a whole or not at all', () => {
    const outcomes = ask(effect('allowed', 'may', { campaignStatus: 'FINISHED', triggered: true, started: true }));
    assert.equal(outcomes.length, 2);
  });

  it('are what is demanded, or what is allowed instead', () => {
    const outcomes = ask(
      effect('demanded', 'must', { campaignStatus: 'FINISHED' }),
      effect('allowed', 'may', { campaignStatus: 'CANCELLED' }),
    );
    assert.deepEqual(statusesOf(outcomes), ['FINISHED', 'CANCELLED']);
  });

  it('to a DELETE are its execution, unless a guard fires', () => {
    assert.deepEqual(answers([], remove(campaign()), [], world()), [{ kind: 'deleted' }]);
    assert.deepEqual(refusers(answers([guard('one', 'must')], remove(campaign()), [], world())), ['one']);
  });
});

describe('the whole table', () => {
  it('demands the same of a campaign enabled again after a cancellation twice over, and answers once', () => {
    for (const status of ['CANCELLED', 'STATUS_NOT_CANCELLABLE'] as const)
      assert.equal(answers(rules, update(campaignIn(status), { campaignEnabled: true }), [], world()).length, 1);
  });

  it('leaves open whether setting campaignEnabled to TRUE again begins anew', () => {
    const before = campaignIn('FINISHED', { softwareLinks: ['a'], aggregatedSoftwareStatus: 'FAILURE' });
    const outcomes = answers(rules, update(before, { campaignEnabled: true }), [], world());
    assert.deepEqual(accepted(outcomes), [before, campaignIn('INITIATED')]);
  });

  it('answers a CREATE in one way', () => {
    for (const campaignEnabled of [true, false])
      assert.equal(answers(rules, create({ campaignEnabled }), [], world()).length, 1);
  });
});
