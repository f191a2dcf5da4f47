import { differences } from '../../../scripts/record/compare';
import { withoutLongLists, withoutMarks } from '../../../scripts/record/longLists';
import { withoutSecrets } from '../../../scripts/record/masks';

const json = (answer: unknown, status = 200) => ({ status, type: 'application/json', answer });

describe('comparing an answer with the recorded one', () => {
	it('finds nothing where only times, IDs, passwords and places in scripts differ', () => {
		const recorded = json({
			id: '0edc3153-8d34-8335-0511-79997b7bfe08',
			at: '2026-11-26T15:58:21Z',
			etag: `W/"datetime'2026-11-26T15%3A58%3A21.32Z'"`,
			due: 1795694400,
			Results: [
				'Username: jane',
				'Password: Abc!23',
				'Task x. It will run in about 14 minutes.',
				'Exception at /cipp/New-GraphGetRequest.ps1:188 - gone',
			],
		});
		const answered = json({
			id: '11111111-8d34-8335-0511-79997b7bfe08',
			at: '2027-01-02T03:04:05.678+00:00',
			etag: `W/"datetime'2027-01-02T15%3A58%3A21.32Z'"`,
			due: 1795699999,
			Results: [
				'Exception at C:\\home\\Get-Other.ps1:7 - gone',
				'Task x. It will run in less than a minute.',
				'Password: Xyz?99',
				'Username: jane',
			],
		});

		expect(differences(recorded, answered)).toEqual([]);
	});

	it('finds another status, type, member, JSON type and text, each once', () => {
		const recorded = json([
			{ name: 'a', on: true, gone: 1, text: 'Removed' },
			{ name: 'b', on: true, gone: 1, text: 'Removed' },
		]);
		const answered = {
			status: 500,
			type: 'text/plain',
			answer: [
				{ name: 'a', on: 'true', text: 'Failed', extra: null },
				{ name: 'b', on: 'true', text: 'Failed', extra: null },
			],
		};

		expect(differences(recorded, answered)).toEqual([
			{ at: 'status', kind: 'value', recorded: '200', answered: '500' },
			{ at: 'type', kind: 'value', recorded: '"application/json"', answered: '"text/plain"' },
			{ at: '[].on', kind: 'json', recorded: 'true', answered: '"true"' },
			{ at: '[].gone', kind: 'missing', recorded: '1', answered: '(none)' },
			{ at: '[].text', kind: 'value', recorded: '"Removed"', answered: '"Failed"' },
			{ at: '[].extra', kind: 'added', recorded: '(none)', answered: 'null' },
		]);
	});

	it.each([
		['a row that is missing', [{ Name: 'a' }, { Name: 'b' }], [{ Name: 'a' }], '.length'],
		['a null in place of a list', { Results: [] }, { Results: null }, 'Results'],
		['an empty object in place of a list', [], {}, ''],
		['a number in place of a text', { a: '1' }, { a: 1 }, 'a'],
		['a text in place of JSON', { a: 1 }, 'a', ''],
		['a line that is missing', 'one\ntwo', 'one', ''],
		['a member of JSON in a text', { P: '{"a":1}' }, { P: '{"a":2}' }, 'P{}.a'],
		['another user in a sentence', 'Disabled a@x.com', 'Disabled b@x.com', ''],
	])('finds %s', (_, recorded, answered, at) => {
		expect(differences(json(recorded), json(answered)).map((found) => found.at)).toEqual([at]);
	});

	it('does not mind the order of rows and lines', () => {
		const rows = [
			{ Name: 'a', n: 1 },
			{ Name: 'b', n: 2 },
		];

		expect(differences(json(rows), json([...rows].reverse()))).toEqual([]);
		expect(differences(json('one\r\ntwo\r\n'), json('two\none'))).toEqual([]);
	});
});

describe('what is kept of an answer', () => {
	it('is no password and no path of the computer that CIPP ran on', () => {
		const kept = JSON.stringify(
			withoutSecrets([
				{ copyField: 'S3cret!', resultText: 'Password: S3cret!' },
				'The new password is S3cret!',
				{ temporaryAccessPass: 'S3cret!', resultText: 'The TAP for a@x.com is S3cret! - usable' },
				'Exception at /srv/private/Modules/New-GraphGetRequest.ps1:188 - gone',
				'Position=At /srv/private/a.ps1:1 char:2\n+ secret code; StackTrace=at b, /srv/private/b.ps1: line 3\n; ScriptName=/srv/private/a.ps1; LineNumber=1; Category=x',
			]),
		);

		expect(kept).not.toMatch(/S3cret|private|secret code/);
		expect(kept).toContain('/cipp/New-GraphGetRequest.ps1:188');
	});

	it('is the beginning of a long list, which still tells how long it was', () => {
		const list = Array.from({ length: 30 }, (_, index) => ({
			Name: `task ${String(index).padStart(2, '0')}`,
			text: 'x'.repeat(100),
		}));
		const kept = withoutLongLists(list) as unknown[];

		expect(kept.at(-1)).toBe('… 28 more');
		expect(withoutMarks(kept)).toEqual(list.slice(0, 2));
		expect(differences(json(kept), json(list))).toEqual([]);
		expect(differences(json(kept), json(list.slice(0, 29)))).toEqual([
			{ at: '.length', kind: 'value', recorded: '30', answered: '29' },
		]);
	});
});
