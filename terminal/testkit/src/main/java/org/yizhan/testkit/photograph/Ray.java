package org.yizhan.testkit.photograph;

/// Where the line from the lens through a pixel meets the plane of a print (a pinhole camera).
final class Ray {
    /// A point on the print's plane, in millimetres from its middle, right and down.
    record Meeting(double x, double y) {}

    private final Lens lens;
    private final double[] middle;
    private final double[] right;
    private final double[] down;
    private final double[] normal;

    Ray(Pose pose, Lens lens) {
        this.lens = lens;
        middle = new double[] {pose.x(), pose.y(), pose.distance()};
        double pitch = Math.toRadians(pose.pitch());
        double yaw = Math.toRadians(pose.yaw());
        double roll = Math.toRadians(pose.roll());
        right = turned(new double[] {1, 0, 0}, pitch, yaw, roll);
        down = turned(new double[] {0, 1, 0}, pitch, yaw, roll);
        normal = turned(new double[] {0, 0, 1}, pitch, yaw, roll);
    }

    Meeting meet(double pixelX, double pixelY) {
        double focal = lens.focalPixels();
        double[] direction = {
            (pixelX - lens.width() / 2.0) / focal, (pixelY - lens.height() / 2.0) / focal, 1
        };
        double far = dot(normal, middle) / dot(normal, direction);
        double[] point = {
            direction[0] * far - middle[0], direction[1] * far - middle[1], far - middle[2]
        };
        return new Meeting(dot(point, right), dot(point, down));
    }

    private static double[] turned(double[] axis, double pitch, double yaw, double roll) {
        double[] rolled = turn(axis, 0, 1, roll);
        double[] pitched = turn(rolled, 1, 2, pitch);
        return turn(pitched, 0, 2, yaw);
    }

    private static double[] turn(double[] axis, int one, int two, double angle) {
        double[] turned = axis.clone();
        turned[one] = Math.cos(angle) * axis[one] - Math.sin(angle) * axis[two];
        turned[two] = Math.sin(angle) * axis[one] + Math.cos(angle) * axis[two];
        return turned;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
