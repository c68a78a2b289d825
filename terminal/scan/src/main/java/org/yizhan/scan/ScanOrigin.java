package org.yizhan.scan;

/// Through the camera, or through a hand-held scanner.
public enum ScanOrigin {
    CAMERA,
    SCANNER
}
