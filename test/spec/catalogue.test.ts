import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { byClause, catalogue, statement } from '../../spec/catalogue';
import { fingerprint } from '../../spec/fingerprint';
import type { Statement } from '../../spec/statement';

const ID = /^([0-9A-Z]+(?:\.[0-9]+)*)(?:-[0-9]+)?(?:\/[A-Za-z_-]+)?#[0-9]{2}$/;

/** The ids of the statements that a predicate holds for; a test that expects none shows them on failure. */
function ids(holds: (each: Statement) => boolean): string[] {
  return catalogue.filter(holds).map(({ id }) => id);
}

describe('the catalogue', () => {
  it('has unique ids', () => {
    assert.equal(new Set(catalogue.map(({ id }) => id)).size, catalogue.length);
  });

  it('has well-formed ids that start with the number of their clause', () => {
    assert.deepEqual(
      ids(({ id, clause }) => ID.exec(id)?.[1] !== clause),
      [],
    );
  });

  it('covers the 104 occurrences of the word "shall"', () => {
    const sum = catalogue.reduce((total, { shalls }) => total + shalls, 0);
    assert.equal(sum, 104);
  });

  it('counts that word only for statements of force shall', () => {
    assert.deepEqual(
      ids(({ shalls, force }) => shalls < 0 || (shalls > 0 && force !== 'shall')),
      [],
    );
  });

  it('says why exactly when a statement is not testable', () => {
    assert.deepEqual(
      ids(({ testable, reason }) => testable !== (reason === undefined) || reason === ''),
      [],
    );
  });

  it('leaves less than 5 % not testable', () => {
    const left = ids(({ testable }) => !testable);
    assert.ok(left.length < 0.05 * catalogue.length, `${left.length} of ${catalogue.length}: ${left.join(', ')}`);
  });

  it('has a place and a text of at most 300 characters for each', () => {
    assert.deepEqual(
      ids(({ place, text }) => place.trim() === '' || text.trim() === '' || text.length > 300),
      [],
    );
  });

  it('says no text twice within a clause', () => {
    const seen = catalogue.map(({ id, text }) => `${id.replace(/#.*/, '')} ${text}`);
    assert.deepEqual(
      seen.filter((each, index) => seen.indexOf(each) !== index),
      [],
    );
  });

  it('gives a reading wherever it calls the text unclear', () => {
    assert.deepEqual(
      ids(({ unclear }) => unclear !== undefined && (unclear.what.trim() === '' || unclear.reading.trim() === '')),
      [],
    );
  });

  it('names the source of every statement that is not reconstructed', () => {
    const wellFormed = (sources: readonly string[]) => sources.every((each) => /^[0-9a-f]{16}$/.test(each));
    assert.deepEqual(
      ids(({ sources, reconstructed }) => !wellFormed(sources) || (sources.length === 0) !== (reconstructed === true)),
      [],
    );
  });

  it('stands in the order of the four changes', () => {
    const clauses = catalogue.map(({ clause }) => clause);
    assert.deepEqual(
      [...new Set(clauses)],
      ['9.6.76', '10.2.28.1', '10.2.28.2', '10.2.28.3.1', '10.2.28.3.2', '10.2.28.3.3', '10.2.28.3.4', '9.6.17', 'D.3'],
    );
  });
});

describe('the attribute tables', () => {
  const attributes = { '9.6.76-2': 23, '9.6.17-2': 20, 'D.3-2': 22 };

  for (const [table, count] of Object.entries(attributes)) {
    const rows = [...new Set(byClause(table).map(({ id }) => id.replace(/#.*/, '')))];

    it(`has the ${count} attributes of table ${table}`, () => {
      assert.equal(rows.length, count);
    });

    it(`gives the multiplicity and the access of every attribute of table ${table}`, () => {
      for (const row of rows) {
        const attribute = row.slice(table.length + 1);
        const multiplicity = statement(`${row}#01`);
        const access = statement(`${row}#02`);
        assert.equal(multiplicity.place, `table ${table}, row ${attribute}, column Multiplicity`);
        assert.equal(access.place, `table ${table}, row ${attribute}, column RW/RO/WO`);
        assert.ok(['RW', 'RO', 'WO', 'R0'].some((cell) => access.sources[0] === fingerprint(`${attribute} ${cell}`)));
      }
    });
  }

  it('ends every row of table 9.6.76-2 with the announced column', () => {
    const rows = new Map(byClause('9.6.76-2').map((each) => [each.id.replace(/#.*/, ''), each]));
    assert.deepEqual(
      [...rows.values()].filter(({ place }) => !place.endsWith(', column Announced')),
      [],
    );
  });
});

describe('looking up', () => {
  it('finds a statement by its id', () => {
    assert.equal(statement('10.2.28.3.4#03').clause, '10.2.28.3.4');
  });

  it('throws on an unknown id', () => {
    assert.throws(() => statement('10.2.28.3.4#99'), /10\.2\.28\.3\.4#99/);
  });

  it('takes a prefix as whole parts of an id', () => {
    assert.ok(byClause('10.2.28.3').length > byClause('10.2.28.3.3').length);
    assert.deepEqual(byClause('10.2.2'), []);
    assert.deepEqual(
      byClause('D.3-2/install'),
      byClause('D.3-2').filter(({ id }) => id.startsWith('D.3-2/install#')),
    );
    assert.equal(byClause('').length, 0);
  });
});

describe('the fingerprint', () => {
  it('is the start of the SHA-256 of the sentence', () => {
    assert.equal(fingerprint('abc'), 'ba7816bf8f01cfea');
  });

  it('does not depend on white space around and between the words', () => {
    assert.equal(fingerprint('  campaignEnabled\n\t RW '), fingerprint('campaignEnabled RW'));
  });
});
