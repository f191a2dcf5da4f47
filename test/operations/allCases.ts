import { CASES as userCases } from '../user/cases';
import type { OperationCase } from '../user/operationCase';
import { groupCases } from './group.cases';
import { licenseCases } from './license.cases';

/** The cases of all resources. */
export const ALL_CASES: OperationCase[] = [
	...groupCases,
	...licenseCases,
	...userCases.map((one) => ({ ...one, resource: 'user' })),
];

/** @returns the case of an operation, if it has one */
export function caseOf(resource: string, operation: string): OperationCase | undefined {
	return ALL_CASES.find((one) => one.resource === resource && one.operation === operation);
}
