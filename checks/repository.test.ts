import { describe, expect, test } from 'vitest'
import { projectFiles, textOf } from './repository.ts'

type Lock = { readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>> }
const lock = JSON.parse(textOf('package-lock.json')) as Lock

const texts = projectFiles().filter((path) => /\.(m?[jt]sx?|json|ya?ml|md|css|html|sh|csv)$|^\.ci\//.test(path))
const isOurs = (path: string) => path !== 'package-lock.json'

describe('the repository', () => {
  test('names no folder of the machine it was written on', () => {
    const folders = ['work', 'root', 'farm', 'Users', 'home']
    const personal = new RegExp(`(^|[\\s"'\`(=])/(${folders.join('|')})/[a-z]`, 'm')
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((path) => isOurs(path) && personal.test(textOf(path)))).toEqual([])
  })

  test('installs packages from whichever registry its user has', () => {
    const addresses = Object.values(lock.packages).filter(({ resolved, link }) => resolved !== undefined && !link)
    expect(addresses).toEqual([])
  })

  test('has one version of each package that our own code uses, so that a bundle finds it from anywhere', () => {
    const nested = Object.keys(lock.packages).filter((path) =>
      /^(apps|packages|bench|e2e)\/.*node_modules\//.test(path),
    )
    expect(nested).toEqual([])
  })

  test('starts its commands in files that an old Node can read, to be told what to install', () => {
    const entries = projectFiles().filter((path) => /^scripts\/([a-z-]+|ci\/with-[a-z-]+)\.mjs$/.test(path))
    const imports = (path: string) => [...textOf(path).matchAll(/^import .* from '(.+)'/gm)].map(([, from]) => from)
    expect(entries.length).toBeGreaterThan(4)
    for (const path of entries)
      expect(imports(path), path).toEqual([expect.stringMatching(/bootstrap\/old-node\.mjs$/)])
    expect(imports('scripts/bootstrap/old-node.mjs')).toEqual([])
  })

  test('has no test that is left out or runs alone', () => {
    const left = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo', 'fails'].join('|')})\\b`)
    expect(texts.filter((path) => /\.test\.tsx?$/.test(path) && left.test(textOf(path)))).toEqual([])
  })
})
