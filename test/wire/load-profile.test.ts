import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { decode, encode } from '../../wire/codec';
import { defaultProfile, loadProfile, makeProfile } from '../../wire/load-profile';
import { inconsistencyOf } from '../../wire/profile-consistency';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function profileFile(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

void describe('the default profile', () => {
  void it('is valid and unambiguous', () => {
    assert.equal(inconsistencyOf(defaultProfile), undefined);
    assert.deepEqual(makeProfile(defaultProfile), { profile: defaultProfile });
  });
});

void describe('loadProfile', () => {
  void it('lays a file over the default', () => {
    const path = profileFile('good.json', '{"name":"mine","enumerations":{"softwareOperation":{"INSTALL":0}}}');
    const loaded = loadProfile(path);
    assert.ok('profile' in loaded);
    assert.equal(loaded.profile.name, 'mine');
    assert.deepEqual(loaded.profile.enumerations.softwareOperation, {
      INSTALL: 0,
      UNINSTALL: 2,
      ACTIVATE: 3,
      DEACTIVATE: 4,
    });
    assert.equal(loaded.profile.attributes['version'], 'vr');
  });

  void it('lets a type use a short name that another type uses too', () => {
    const made = makeProfile({
      attributes: { campaignStatus: 'cst' },
      resourceTypes: { softwareCampaign: { ty: 99 } },
    });
    assert.ok('profile' in made);
    const wire = encode(made.profile, 'softwareCampaign', { campaignStatus: 'PENDING' });
    assert.deepEqual(wire, { 'm2m:swc': { cst: 2 } });
    assert.deepEqual(decode(made.profile, wire), {
      type: 'softwareCampaign',
      attributes: { campaignStatus: 'PENDING' },
      unknown: {},
    });
    assert.deepEqual(decode(made.profile, { 'm2m:cb': { cst: 1 } }), {
      type: 'CSEBase',
      attributes: { cseType: 1 },
      unknown: {},
    });
  });

  void it('lets a type spell a name differently from the others', () => {
    const made = makeProfile({ resourceTypes: { softwareCampaign: { attributes: { version: 'swv' } } } });
    assert.ok('profile' in made);
    assert.deepEqual(encode(made.profile, 'softwareCampaign', { version: '1' }), { 'm2m:swc': { swv: '1' } });
    assert.deepEqual(encode(made.profile, 'software', { version: '1' }), { 'm2m:swr': { vr: '1' } });
  });

  void it('keeps a hostile key from reaching any prototype', () => {
    const loaded = loadProfile(profileFile('hostile.json', '{"attributes":{"__proto__":"x","campaignStatus":"c"}}'));
    assert.ok('profile' in loaded);
    assert.equal(({} as Record<string, unknown>)['campaignStatus'], undefined);
  });

  for (const [part, path] of [
    [{ enumerations: { status: { SUCCESSFUL: 'one' } } }, '/enumerations/status/SUCCESSFUL'],
    [{ enumerations: { status: { SUCCESFUL: 1 } } }, '/enumerations/status/SUCCESFUL'],
    [{ enumerations: { status: { FAILURE: 1 } } }, '/enumerations/status/FAILURE'],
    [{ enumerations: { statuses: {} } }, '/enumerations/statuses'],
    [{ atributes: {} }, '/atributes'],
    [{ attributes: { version: 7 } }, '/attributes/version'],
    [{ attributes: { softwareName: 'vr' } }, '/attributes/softwareName'],
    [{ resourceTypes: { software: { attributes: { URL: 'vr' } } } }, '/resourceTypes/software/attributes/URL'],
    [{ resourceTypes: { softwareCampaign: { ty: 14 } } }, '/resourceTypes/softwareCampaign/ty'],
    [{ resourceTypes: { softwareCampaign: { ty: 1.5 } } }, '/resourceTypes/softwareCampaign/ty'],
    [{ resourceTypes: { softwareCampaign: { root: 'm2m:nod' } } }, '/resourceTypes/softwareCampaign/root'],
    [{ resourceTypes: { gadget: { ty: 80 } } }, '/resourceTypes/gadget/root'],
    [{ pinnedRefusals: { conflict: 4140 } }, '/pinnedRefusals/conflict'],
    [{ pinnedRefusals: { conflict: ['4140'] } }, '/pinnedRefusals/conflict/0'],
    [{ pinnedRefusals: { conflicts: [4140] } }, '/pinnedRefusals/conflicts'],
    [{ releaseVersion: 4 }, '/releaseVersion'],
    [[], '/'],
  ] as const) {
    void it(`names ${path} when it is wrong`, () => {
      const file = profileFile('bad.json', JSON.stringify(part));
      const loaded = loadProfile(file);
      assert.ok('error' in loaded);
      assert.ok(loaded.error.startsWith(`${file}: ${path} `), loaded.error);
      assert.doesNotMatch(loaded.error, /\n/);
    });
  }

  void it('says what is wrong with a file that is no profile at all', () => {
    const missing = join(folder, 'missing.json');
    assert.deepEqual(loadProfile(missing), { error: `${missing}: there is no such file` });
    assert.deepEqual(loadProfile(folder), { error: `${folder}: this is a directory, not a file` });
    const garbage = loadProfile(profileFile('garbage.json', 'not json'));
    assert.ok('error' in garbage);
    assert.match(garbage.error, /garbage\.json: expected JSON \(/);
    assert.ok('error' in loadProfile(profileFile('null.json', 'null')));
  });
});
