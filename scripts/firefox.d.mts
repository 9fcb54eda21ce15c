export const firefox: string | undefined;
export function answerOfFirefox(script: string, patience: number): Promise<string>;
