const ROOT = 'C:\\home\\site\\wwwroot\\Modules\\CIPPCore\\Public';

/**
 * The text of an error that was thrown on with the place it came from.
 *
 * @param file the script below CIPPCore, for example GraphHelper\New-GraphGetRequest.ps1
 * @param line where in it
 * @param message the error
 */
export function exceptionAt(file: string, line: number, message: string): string {
	return `Exception at ${ROOT}\\${file}:${line} - ${message}`;
}
