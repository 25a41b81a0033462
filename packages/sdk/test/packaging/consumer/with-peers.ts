import * as codegen from '@pledgegraph/sdk/codegen'
import * as documents from '@pledgegraph/sdk/documents'
import * as tada from '@pledgegraph/sdk/tada'
import * as testing from '@pledgegraph/sdk/testing'

export const everything: readonly object[] = [codegen, documents, tada, testing]
