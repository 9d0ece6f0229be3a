import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { iutAt, iutTarget, loadIut } from '../../targets/iut';

const folder = mkdtempSync(join(tmpdir(), 'iut-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const least = { baseUrl: 'http://127.0.0.1:8080/cse/', cseBaseName: 'cse-in', originator: 'CAdmin' };

void describe('loadIut', () => {
  void it('fills in the defaults', () => {
    const loaded = loadIut(file('least.json', { ...least, timing: { settleMs: 5 }, cseId: 'id-in' }));
    assert.ok('iut' in loaded);
    assert.deepEqual(loaded.iut.timing, { responseMs: 5000, settleMs: 5, pollMs: 50, expiryMs: 5000 });
    assert.equal(loaded.iut.name, least.baseUrl);
    assert.equal(loaded.iut.cseId, '/id-in');
    assert.equal(loaded.iut.profile.name, 'default');
  });

  void it('overlooks comments, and features that are not declared', () => {
    const $comment = ['anything', { at: 'all' }];
    const described = { ...least, $comment, timing: { $comment, settleMs: 5 }, receiver: { $comment } };
    const loaded = loadIut(file('form.json', { ...described, supports: { $comment, schedule: null, expiry: false } }));
    assert.ok('iut' in loaded);
    assert.deepEqual(loaded.iut.supports, { expiry: false });
    assert.equal(loaded.iut.timing.settleMs, 5);
    assert.doesNotMatch(JSON.stringify(loaded.iut), /comment/);
  });

  void it('finds the profile beside the description, and lets another take its place', () => {
    file('mine.json', { name: 'mine' });
    const other = file('other.json', { name: 'other' });
    const path = file('iut.json', { ...least, profile: 'mine.json' });
    const own = loadIut(path);
    const replaced = loadIut(path, other);
    assert.ok('iut' in own && 'iut' in replaced);
    assert.deepEqual([own.iut.profile.name, replaced.iut.profile.name], ['mine', 'other']);
  });

  void it('names the profile file when the fault is there', () => {
    const bad = file('bad-profile.json', { releaseVersion: 4 });
    const loaded = loadIut(file('iut.json', { ...least, profile: 'bad-profile.json' }));
    assert.ok('error' in loaded);
    assert.ok(loaded.error.startsWith(`${bad}: /releaseVersion `), loaded.error);
  });

  for (const [change, path, hint] of [
    [{ baseUrl: undefined }, '/baseUrl', /expected a value, found nothing/],
    [{ originator: undefined }, '/originator', /found nothing/],
    [{ cseBaseName: undefined }, '/cseBaseName', /found nothing/],
    [{ baseUrl: 'localhost:8080' }, '/baseUrl', /absolute http or https URL, found "localhost:8080"/],
    [{ baseUrl: 'ftp://h/' }, '/baseUrl', /absolute http/],
    [{ baseUrl: 'http://u:p@h/' }, '/baseUrl', /without user and password/],
    [{ baseUrl: 'http://h/?a=b' }, '/baseUrl', /without query/],
    [{ cseBaseName: '/cse-in' }, '/cseBaseName', /without slashes/],
    [{ originator: 'C A' }, '/originator', /without spaces/],
    [{ orginator: 'C' }, '/orginator', /did you mean originator\?/],
    [{ colour: 'red' }, '/colour', /known are .*baseUrl/],
    [{ timing: { responseMs: '5s' } }, '/timing/responseMs', /milliseconds, at least 1, found "5s"/],
    [{ timing: { responsMs: 5 } }, '/timing/responsMs', /did you mean responseMs\?/],
    [{ timing: { pollMs: 0 } }, '/timing/pollMs', /at least 1/],
    [{ supports: { announcement: 'yes' } }, '/supports/announcement', /true \(claimed\) or false/],
    [{ headers: { $comment: 'mine' } }, '/headers/$comment', /beside headers/],
    [{ headers: { 'X-M2M-RI': '1' } }, '/headers/X-M2M-RI', /set by the HTTP binding/],
    [{ headers: { 'a b': '1' } }, '/headers', /header names/],
    [{ headers: { key: 'secret\n' } }, '/headers/key', /printable ASCII text\)$/],
    [{ receiver: { port: 70000 } }, '/receiver/port', /port number/],
    [{ receiver: { publicUrl: 'tester' } }, '/receiver/publicUrl', /absolute http/],
    [{ receiver: { host: '0.0.0.0' } }, '/receiver/publicUrl', /listens on 0\.0\.0\.0/],
  ] as const)
    void it(`names ${path} in ${JSON.stringify(change)}`, () => {
      const description = file('bad.json', { ...least, ...change });
      const loaded = loadIut(description);
      assert.ok('error' in loaded);
      assert.ok(loaded.error.startsWith(`${description}: ${path} `), loaded.error);
      assert.match(loaded.error, hint);
    });

  void it('says what is wrong with a file that is no description', () => {
    assert.match((loadIut(join(folder, 'none.json')) as { error: string }).error, /none\.json: there is no such file$/);
    assert.match(
      (loadIut(file('list.json', [])) as { error: string }).error,
      /list\.json: \/ expected object, found \[\]$/,
    );
  });
});

void describe('iutAt', () => {
  void it('takes a bare URL', async () => {
    const made = iutAt('http://127.0.0.1:1');
    assert.ok('iut' in made);
    const target = await iutTarget(made.iut);
    assert.deepEqual([target.kind, target.cseBaseName, target.originators.administrator], ['iut', 'cse-in', 'CAdmin']);
    await target.close();
  });

  void it('says that a URL is none', () => {
    assert.deepEqual(iutAt('nonsense'), { error: '--target expected an absolute http or https URL, found "nonsense"' });
  });
});
