# A dockerd in network, process and mount namespaces of its own: it meets no other dockerd of the machine, and its
# containers, networks, mounts and iptables rules go with it. Ends where its standard input ends, so also after a
# test that was killed. Usage: unshare … sh daemon.sh FOLDER GROUP
set -eu
home=$1
group=$2
cgroup=$(basename "$home")
PATH=$PATH:/usr/sbin:/sbin
for program in docker dockerd ip; do
  command -v "$program" >/dev/null || {
    echo "$program is not installed: run \"npm run e2e:install\""
    exit 1
  }
done

ip link set lo up
# A /sys tells of the devices of the network namespace that it was mounted in.
mount --rbind /sys/fs/cgroup "$home/cgroup"
mount -t sysfs sysfs /sys
mount --rbind "$home/cgroup" /sys/fs/cgroup
umount --recursive "$home/cgroup"
# Hides the sockets of the machine's own containerd and dockerd, which this one would use.
mount -t tmpfs tmpfs /run
[ ! -d /etc/docker ] || mount -t tmpfs tmpfs /etc/docker
mount -t tmpfs tmpfs "$home/data"
echo '{}' >/run/daemon.json

exec 3<&0
dockerd --config-file /run/daemon.json --data-root "$home/data" \
  --host "unix://$home/docker.sock" --group "$group" \
  --exec-opt native.cgroupdriver=cgroupfs --cgroup-parent "/$cgroup" 3<&- &
dockerd=$!
{
  cat >/dev/null
  kill -KILL "$dockerd"
} <&3 &
wait "$dockerd" || true

# All but this shell, which is process 1 here.
kill -KILL -1 || true
for _ in $(seq 50); do
  left=$(find "/sys/fs/cgroup/$cgroup" /sys/fs/cgroup/*/"$cgroup" -depth -type d 2>/dev/null || true)
  [ -n "$left" ] || break
  echo "$left" | xargs rmdir 2>/dev/null || sleep 0.1
done
