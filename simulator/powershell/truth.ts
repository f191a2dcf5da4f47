/**
 * What `$value -eq $true` says in PowerShell for a value that came as JSON: the true of JSON, the
 * text "true" in any case, the number 1, or a list that holds one of these. CIPP asks so for the
 * boolean options of an offboarding.
 *
 * @param value any JSON value, or undefined when absent
 * @returns whether PowerShell takes it as true
 */
export function equalsTrue(value: unknown): boolean {
	if (Array.isArray(value))
		return value.some((entry) => !Array.isArray(entry) && equalsTrue(entry));
	if (typeof value === 'string') return value.toLowerCase() === 'true';
	return value === true || value === 1;
}

/**
 * What `[bool]$value` says in PowerShell: any text but the empty one is true, "false" included. CIPP
 * asks so for KeepCopy, Scheduled.enabled and the notification switches.
 *
 * @param value any JSON value, or undefined when absent
 * @returns whether PowerShell takes it as true
 */
export function isTruthy(value: unknown): boolean {
	if (value === undefined || value === null) return false;
	if (Array.isArray(value)) return value.length > 1 || (value.length === 1 && isTruthy(value[0]));
	if (typeof value === 'string') return value !== '';
	if (typeof value === 'number') return value !== 0;
	return value !== false;
}
