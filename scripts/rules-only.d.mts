import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vitest/config';

export declare const esbuildPlugins: EsbuildPlugin[];
export declare const vitePlugins: VitePlugin[];
