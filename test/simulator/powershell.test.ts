import { exactMember, member, namesThatClash, valueOf } from '../../simulator/powershell/members';
import { textAfterDateConversion, textOf } from '../../simulator/powershell/text';
import { equalsTrue, isTruthy } from '../../simulator/powershell/truth';

test.each([
	[true, true, true],
	['true', true, true],
	['True', true, true],
	[1, true, true],
	['false', false, true],
	['yes', false, true],
	['0', false, true],
	[2, false, true],
	[0, false, false],
	['', false, false],
	[false, false, false],
	[null, false, false],
	[undefined, false, false],
	[[], false, false],
	[{}, false, true],
])('%p equals $true: %p, is true as a condition: %p', (value, equal, truthy) => {
	expect(equalsTrue(value)).toBe(equal);
	expect(isTruthy(value)).toBe(truthy);
});

test('reads members in any case or in exact case', () => {
	const body = { TenantFilter: 'a', user: [{ Value: 'x' }, { value: 'y' }], one: null };
	expect(member(body, 'tenantfilter')).toBe('a');
	expect(member(body.user, 'value')).toEqual(['x', 'y']);
	expect(member(body, 'absent')).toBeUndefined();
	expect(exactMember(body, 'TenantFilter')).toBe('a');
	expect(exactMember(body, 'tenantFilter')).toBeUndefined();
	expect(valueOf({ label: 'L', value: 'V' })).toBe('V');
	expect(valueOf('text')).toBe('text');
	expect(valueOf({ label: 'L' })).toEqual({ label: 'L' });
});

test('finds names that differ only in case at any depth', () => {
	expect(namesThatClash({ a: 1, b: [{ c: { x: 1, X: 2 } }] })).toEqual(['x', 'X']);
	expect(namesThatClash({ postExecution: {}, PostExecution: {} })).toEqual([
		'postExecution',
		'PostExecution',
	]);
	expect(namesThatClash({ a: { x: 1 }, b: { X: 1 } })).toBeUndefined();
});

test('writes texts as PowerShell does', () => {
	expect(textOf({ label: 'a', value: true })).toBe('@{label=a; value=True}');
	expect(textOf(['a', 2])).toBe('a 2');
	expect(textOf(null)).toBe('');
	expect(textAfterDateConversion('2026-07-25T17:20:00Z')).toBe('07/25/2026 17:20:00');
	expect(textAfterDateConversion('TICKET-42')).toBe('TICKET-42');
});
