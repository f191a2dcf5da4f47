import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { calendarCases } from './calendar.cases';
import { groupCases } from './group.cases';
import { guestCases } from './guest.cases';
import { jitAdminCases } from './jitAdmin.cases';
import { licenseCases } from './license.cases';

/** The cases of all resources. */
export const ALL_CASES: OperationCase[] = [
	...calendarCases,
	...groupCases,
	...guestCases,
	...jitAdminCases,
	...licenseCases,
	...userCases.map((one) => ({ ...one, resource: 'user' })),
];

/** @returns the case of an operation, if it has one */
export function caseOf(resource: string, operation: string): OperationCase | undefined {
	return ALL_CASES.find((one) => one.resource === resource && one.operation === operation);
}
