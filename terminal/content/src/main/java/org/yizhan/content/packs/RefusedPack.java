package org.yizhan.content.packs;

/// Ends an installation with a result; never leaves this package.
final class RefusedPack extends Exception {
    private final transient InstallResult result;

    RefusedPack(InstallResult result) {
        super(result.toString());
        this.result = result;
    }

    InstallResult result() {
        return result;
    }

    static RefusedPack damaged(String detail) {
        return new RefusedPack(new InstallResult.Damaged(detail));
    }

    static RefusedPack tooBig(String detail) {
        return new RefusedPack(new InstallResult.TooBig(detail));
    }
}
