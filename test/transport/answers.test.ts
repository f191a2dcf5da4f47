import { answerRows, asSentences, resultTexts } from '../../nodes/Cipp/transport/answers';

describe('resultTexts', () => {
	it.each([
		[{ Results: [true, 'a', false, 'b'] }, ['a', 'b']],
		[{ Results: [{ resultText: 'a' }, { resultText: 'b', state: 'error' }] }, ['a', 'b']],
		[{ Results: { resultText: 'a' } }, ['a']],
		[{ Results: '' }, []],
		[{ Results: null, Message: 'a' }, ['a']],
		[
			['a', ['b']],
			['a', 'b'],
		],
		['  a ', ['a']],
		[42, []],
	])('of %j are %j', (body, texts) => {
		expect(resultTexts(body)).toEqual(texts);
	});
});

describe('answerRows', () => {
	const rowsOf = (body: unknown) => answerRows({ statusCode: 200, body });

	it.each([
		[
			[{ a: 1 }, null, { b: 2 }],
			[{ a: 1 }, { b: 2 }],
		],
		[{ Results: [{ a: 1 }] }, [{ a: 1 }]],
		[[], []],
	])('of %j', (body, rows) => {
		expect(rowsOf(body)).toEqual(rows);
	});

	it.each([
		[['Something went wrong'], /CIPP answered: Something went wrong/],
		[{ Results: 'No.' }, /CIPP answered: No\./],
		[{}, /without a list/],
		[null, /without a list/],
		[[['nested']], /CIPP answered: nested/],
	])('%j is no list', (body, message) => {
		expect(() => rowsOf(body)).toThrow(message);
	});
});

describe('asSentences', () => {
	it('ends each with a full stop, once', () => {
		expect(asSentences(['One', 'Two.', 'Three!', 'Four?', 'Five…'])).toBe(
			'One. Two. Three! Four? Five…',
		);
	});
});
