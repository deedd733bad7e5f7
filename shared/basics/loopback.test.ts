import { expect, test } from 'vitest';
import { isLoopback } from './loopback.ts';

test('CL212 an address that opens on its own computer alone is told from one that others reach', () => {
  for (const url of [
    'http://127.0.0.1:3000/join/x',
    'http://localhost',
    'https://LOCALHOST/join/x',
    'http://127.9.0.1/',
    'http://[::1]:3000/join/x',
    'http://0.0.0.0:80',
  ])
    expect([url, isLoopback(url)]).toEqual([url, true]);
  for (const url of [
    'https://floor.example.org/join/127.0.0.1',
    'http://192.168.1.7:3000/join/x',
    'http://localhost.example.org/',
    'http://127.0.0.1.example.org/',
    'http://[2001:db8::1]/',
  ])
    expect([url, isLoopback(url)]).toEqual([url, false]);
});
